package dev.rebound.abuse.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.abuse.DeskOnHome;
import dev.rebound.abuse.Outcome;
import dev.rebound.abuse.Outcome.Refused;
import dev.rebound.abuse.Outcome.Why;
import dev.rebound.abuse.Revision;
import dev.rebound.people.Member;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Visit;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What managers press. A page opens empty and is filled once the reading stands in the record, so that nothing is read that is not
 * recorded, and nothing is recorded that had no page to stand in.
 */
final class DeskTaps implements Listener {
    private final AbuseDoor.Desk rooms;
    private final Outbound out;
    private final DeskWords words;

    DeskTaps(AbuseDoor.Desk rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        words = new DeskWords(rooms.playbook());
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(DeskOnHome.OPEN, (r, c) -> shown(r.getPayload(), c, this::opened));
        app.blockAction(DeskOnHome.ALL, (r, c) -> shown(r.getPayload(), c, this::listed));
        app.blockAction(DeskPage.ACKNOWLEDGE, (r, c) -> shown(r.getPayload(), c, this::acknowledged));
        app.blockAction(DeskPage.OTHERWISE, (r, c) -> shown(r.getPayload(), c, this::otherwise));
        app.viewSubmission(DeskPage.FORM, (r, c) -> decide(r.getPayload(), c));
    }

    /** In the page where it was pressed, or in a new one. */
    private Response shown(BlockActionPayload payload, ActionContext context, BiFunction<Member, DeskTap, View> draw) {
        InWorkspace.needsRows();
        var member = rooms.members().meet(payload.getUser().getId());
        var page = page(payload, member);
        if (page.isPresent()) {
            var view = draw.apply(member, DeskTap.of(payload));
            out.modals().redraw(page.get(), view);
        } else {
            out.whisper(Place.of(payload), member.user(), said("form.late"));
        }
        return context.ack();
    }

    private Optional<String> page(BlockActionPayload payload, Member member) {
        return Place.isInForm(payload)
                ? Optional.of(payload.getView().getId())
                : out.modals().begin(payload.getTriggerId(), page(member).said("abuse.desk.looking"));
    }

    private View opened(Member member, DeskTap tap) {
        return tap.id()
                .flatMap(id -> rooms.reading().open(id, member.user(), now()))
                .map(seen -> page(member).of(seen.incident(), seen.isRepeated(), DeskPage.Top.BARE))
                .orElseGet(() -> page(member).said("abuse.refused.NOT_YOURS"));
    }

    private View otherwise(Member member, DeskTap tap) {
        return tap.id()
                .flatMap(id -> rooms.reading().open(id, member.user(), now()))
                .map(seen ->
                        page(member).of(seen.incident(), seen.isRepeated(), new DeskPage.Top(null, DeskDraft.EMPTY)))
                .orElseGet(() -> page(member).said("abuse.refused.NOT_YOURS"));
    }

    private View listed(Member member, DeskTap tap) {
        var lines = rooms.reading().queue(member.user());
        return lines.isEmpty()
                ? page(member).said("abuse.queue.none")
                : page(member).list(lines, now());
    }

    private View acknowledged(Member member, DeskTap tap) {
        var outcome = tap.id().flatMap(id -> rooms.deciding().acknowledge(id, member.user(), now()));
        out.pages().refresh(member.user());
        return after(member, outcome, "abuse.desk.acknowledged", new Held(tap.isRepeated(), null));
    }

    /**
     * What a page keeps over a tap.
     *
     * @param draft what somebody typed that was not taken, or null
     */
    private record Held(boolean isRepeated, @Nullable DeskDraft draft) {}

    private View after(Member member, Optional<Outcome> outcome, String done, Held held) {
        var why = why(outcome);
        if (outcome.isEmpty() || !outcome.get().incident().isWith(member.user())) {
            return page(member).said("abuse.refused." + why.orElse(Why.NOT_YOURS));
        }
        var incident = outcome.get().incident();
        var notice = why.isPresent() ? refused(why.get()) : words.text(done, "who", words.who(incident.rep()));
        var top = new DeskPage.Top(notice, why.isPresent() ? held.draft() : null);
        return page(member).of(incident, held.isRepeated(), top);
    }

    /** Where it went to another one since, the page says so itself. */
    private @Nullable String refused(Why why) {
        return why == Why.NOT_YOURS ? null : words.text("abuse.refused." + why);
    }

    private static Optional<Why> why(Optional<Outcome> outcome) {
        return outcome.filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .map(Refused::why);
    }

    /** What was shared stands in the answer, so that it is not kept. */
    private Response decide(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Visit.keepNothing();
        var member = rooms.members().meet(payload.getUser().getId());
        var draft = DeskDraft.of(payload.getView().getState());
        var fault = draft.fault();
        if (fault.isPresent()) {
            return wrong(context, fault.get());
        }
        var sketch = DeskSketch.of(payload.getView());
        var outcome = sketch.flatMap(page -> ruled(page, member, draft));
        var lacking = why(outcome).flatMap(DeskDraft::fault);
        if (lacking.isPresent()) {
            return wrong(context, lacking.get());
        }
        out.pages().refresh(member.user());
        var held = new Held(sketch.filter(DeskSketch::isRepeated).isPresent(), draft);
        var view = after(member, outcome, "abuse.desk.decided", held);
        return context.ack(r -> r.responseAction("update").view(view));
    }

    private Optional<Outcome> ruled(DeskSketch page, Member member, DeskDraft draft) {
        return page.seen() == 0
                ? rooms.deciding().decide(page.id(), member.user(), draft.ruling(), now())
                : rooms.deciding().revise(page.id(), member.user(), new Revision(draft.ruling(), page.seen()), now());
    }

    /** The form stays as it was filled in. */
    private Response wrong(ViewSubmissionContext context, DeskDraft.Fault fault) {
        return context.ackWithErrors(Map.of(fault.field(), words.text("abuse.wrong." + fault.why())));
    }

    private DeskPage page(Member member) {
        return new DeskPage(words, member);
    }

    private Instant now() {
        return rooms.clock().instant();
    }

    private Message said(String key) {
        var text = words.text(key);
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
