package dev.rebound.routine.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.nudges.Consent;
import dev.rebound.nudges.Lookout;
import dev.rebound.nudges.Nudge;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.When;
import dev.rebound.routine.Ritual;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;
import dev.rebound.slack.Mrkdwn;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the handlers of this door work with. */
record RoutineDesk(RoutineDoor.Rooms rooms, Lookout lookout) {
    Member meet(String user) {
        return rooms.members().meet(user);
    }

    Instant now() {
        return rooms.clock().instant();
    }

    Labels labels() {
        return rooms.playbook().labels();
    }

    RoutineForm form() {
        return new RoutineForm(labels(), rooms.texts());
    }

    View filled(Member member) {
        var user = member.user();
        var wanted = rooms.consents().of(user).stream()
                .map(consent -> consent.kind().name())
                .collect(Collectors.toSet());
        return form().of(
                        ritual -> rooms.routines().of(user, ritual),
                        rooms.timetable().of(user),
                        wanted);
    }

    void save(String user, ViewState state) {
        Arrays.stream(Ritual.values()).forEach(ritual -> rooms.routines().set(user, RoutineForm.sent(state, ritual)));
        var ticked = Form.ticked(state, RoutineForm.KINDS);
        RoutineForm.OFFERED.forEach(kind -> wish(user, kind, ticked.contains(kind.name())));
        rooms.planner().again(user);
    }

    private void wish(String user, Nudge kind, boolean wanted) {
        if (wanted) {
            rooms.consents().give(user, new Consent(kind, Consent.Tap.ROUTINES, now()));
        } else {
            rooms.consents().withdraw(user, kind, now());
        }
    }

    /** What is saved, in one sentence: when the next message comes, if any. */
    String saved(Member member) {
        return lookout.next(member, now())
                .map(at -> labels().text(
                                "settings.saved.next", "day", new When(rooms.playbook()).coming(at, member.zone())))
                .orElseGet(() -> labels().text("settings.saved"));
    }

    Message sentence(String text) {
        return new Message(Mrkdwn.escaped(text), Blocks.start().theirs(text).list());
    }
}
