package dev.rebound.recovery.slack;

import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.people.Team;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import dev.rebound.recovery.Giving;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Outbound;
import java.time.Instant;
import java.util.List;

/** What the handlers of this door work with. */
record RecoveryDesk(RecoveryDoor.Rooms rooms, Outbound out) {
    /** The way back from a false alarm. */
    static final String MEANT = "recovery.meant";

    Member meet(String user) {
        return rooms.members().meet(user);
    }

    Instant now() {
        return rooms.clock().instant();
    }

    Labels labels() {
        return rooms.playbook().labels();
    }

    RecoveryForms forms() {
        return new RecoveryForms(rooms.playbook(), rooms.onHome());
    }

    boolean isDanger(Member member, String text) {
        return rooms.diagnoser().isDanger(text, member.today(now()));
    }

    /** Words of danger: people to turn to, and nothing is posted or kept ({@code P18}). */
    View people(Member member, Sketch sketch, String words) {
        var back = new DangerPage.Tap(MEANT, labels().text("danger.button.meant"), DangerPage.carrying(words));
        return DangerPage.sure(
                        rooms.playbook().crisis().page(rooms.people().of(member)),
                        labels().text("danger.button.help"),
                        back)
                .view(labels().text("danger.title"), labels().text("form.close"), sketch.metadata());
    }

    /** The form for somebody as it stands now, with what they gave. */
    View form(Member member, Sketch sketch, String words) {
        var teams = teams(member);
        var shown = new RecoveryForms.Given(rooms.giving().given(member.user(), RecoveryForms.LISTED), member, now());
        return forms().form(shown, teams, sketch, words);
    }

    /** The same, with nothing written; where there is one team, it is chosen. */
    View fresh(Member member) {
        var teams = teams(member);
        return form(member, Sketch.fresh(teams.size() == 1 ? teams.get(0).id().toString() : ""), "");
    }

    /** Somebody on the job search track has none, but what they gave before is theirs to take back. */
    private List<Team> teams(Member member) {
        return Voice.current() == Voice.JOB_SEARCH
                ? List.of()
                : rooms.belonging().teams(member.user(), now());
    }

    /** How it will look, and what there is to know before it is shared. */
    View preview(Member member, Sketch sketch, String words) {
        var draft = sketch.draft(words);
        var names = rooms.names().in(member.user(), words);
        var message = new RecoveryMessage(labels()).of(draft.kind(), words, draft.named(), member.user());
        var where = rooms.belonging().name(draft.team()).orElse("");
        return forms().preview(sketch, message, new RecoveryForms.Notes(where, when(member, sketch), names, words));
    }

    /** When it will be posted, in a sentence. */
    String when(Member member, Sketch sketch) {
        return sketch.named() ? labels().text("recovery.now") : labels().text("recovery.later", "time", hour(member));
    }

    private String hour(Member member) {
        return forms().when().hour(Giving.moment(false, now()), member.zone());
    }
}
