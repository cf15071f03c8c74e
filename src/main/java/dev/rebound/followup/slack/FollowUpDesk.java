package dev.rebound.followup.slack;

import dev.rebound.followup.Due;
import dev.rebound.followup.FollowUp;
import dev.rebound.followup.Following;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What the handlers of follow-ups work with. */
record FollowUpDesk(FollowUpDoor.Rooms rooms, FollowUpBlocks blocks) {
    Following following() {
        return rooms.following();
    }

    Labels labels() {
        return rooms.playbook().labels();
    }

    Member meet(String user) {
        return rooms.members().meet(user);
    }

    Instant now() {
        return rooms.clock().instant();
    }

    /** All that is open, below a sentence on what was done; an empty one is left out. */
    Message list(String did, Member member) {
        var now = now();
        var open = following().open(member.user());
        return blocks.list(
                did,
                open,
                open.stream()
                        .filter(FollowUp::isToCome)
                        .findFirst()
                        .map(next -> following().start(next, member, now)),
                member,
                now);
    }

    /** What is left of the reminder of that day, below a sentence on what was done. */
    Message rest(String did, LocalDate day, Member member) {
        var due = due(member, followUp -> day.equals(followUp.told()));
        return blocks.rest(did, due, member, member.today(now()));
    }

    private List<Due> due(Member member, Predicate<FollowUp> which) {
        return following().open(member.user()).stream()
                .filter(which)
                .map(followUp -> Due.of(followUp, rooms.logbook()))
                .toList();
    }
}
