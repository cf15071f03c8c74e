package dev.rebound.nudges.budget.slack;

import dev.rebound.nudges.Consents;
import dev.rebound.nudges.Lookout;
import dev.rebound.nudges.Planner;
import dev.rebound.nudges.Why;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.people.Timetable;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import dev.rebound.slack.Outbound;
import java.time.Clock;
import java.time.Instant;

/** What the handlers of this door work with. */
record BudgetDesk(
        Members members,
        Timetable timetable,
        Consents consents,
        Planner planner,
        Lookout lookout,
        Playbook playbook,
        Clock clock) {
    Member meet(String user) {
        return members.meet(user);
    }

    Instant now() {
        return clock.instant();
    }

    Labels labels() {
        return playbook.labels();
    }

    Why why() {
        return new Why(consents, playbook);
    }

    /** Plans anew, and draws Home again. */
    void changed(String user, Outbound out) {
        planner.again(user);
        out.pages().refresh(user);
    }

    /** What is saved, in one sentence: when the next message comes, if any. */
    String saved(Member member) {
        return lookout.next(member, now())
                .map(at -> labels().text("settings.saved.next", "day", new When(playbook).coming(at, member.zone())))
                .orElseGet(() -> labels().text("settings.saved"));
    }
}
