package dev.rebound.abuse.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.RepOnHome;
import dev.rebound.abuse.Sketch;
import dev.rebound.abuse.Telling;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the handlers on the side of whoever reports work with. */
record RepDesk(AbuseDoor.Rep rooms, RepPages pages, Outbound out) {
    /** The way back for whoever meant no danger by their note. */
    static final String MEANT = "abuse.rep.meant";

    static RepDesk of(AbuseDoor.Rep rooms, Outbound out) {
        var onHome = new RepOnHome(rooms.telling(), rooms.playbook());
        return new RepDesk(rooms, new RepPages(rooms.playbook(), onHome), out);
    }

    Member meet(String user) {
        return rooms.members().meet(user);
    }

    Instant now() {
        return rooms.clock().instant();
    }

    Telling telling() {
        return rooms.telling();
    }

    Labels labels() {
        return rooms.playbook().labels();
    }

    String text(String key) {
        return labels().text("abuse.rep." + key);
    }

    /** An entry of this person's own; nothing of anybody else's. */
    Optional<Rejection> entry(Member member, String id) {
        return uuid(id).flatMap(known -> rooms.logbook().find(member.user(), known));
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    Sketch sketch(Rejection entry, Member member) {
        return new Sketch(entry, member.zone());
    }

    /** All of one report of theirs, below what was said of it last. */
    View report(Incident incident, Member member, Place place, String said) {
        var steps = telling().record(incident.id(), member.user());
        var appeals = telling().canAppeal(incident, now());
        return pages.report(new RepPages.Report(incident, steps, member, now(), appeals), said, place);
    }

    /** Opens it where somebody pressed; a sentence says when Slack was too slow. */
    void show(BlockActionPayload payload, Member member, View view) {
        var trigger = payload.getTriggerId();
        var shown = Place.isInForm(payload)
                ? out.modals().push(trigger, view)
                : out.modals().open(trigger, view);
        if (!shown) {
            out.whisper(Place.of(payload), member.user(), pages.message(labels().text("form.late")));
        }
    }

    boolean isDanger(Member member, String note) {
        return rooms.diagnoser().isDanger(note, member.today(now()));
    }

    /** People to turn to in the form's place; the way back carries the note, and nothing of it is kept. */
    View danger(Member member, String note, RepSpot spot) {
        var back = new DangerPage.Tap(MEANT, labels().text("danger.button.meant"), DangerPage.carrying(note));
        var paragraphs = rooms.playbook().crisis().page(rooms.people().of(member));
        return DangerPage.sure(paragraphs, labels().text("danger.button.help"), back)
                .view(labels().text("danger.title"), labels().text("form.close"), spot.metadata());
    }
}
