package dev.rebound.tally.slack;

import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.slack.Outbound;
import dev.rebound.tally.CountDials;
import java.time.Clock;
import java.time.Instant;

/** What the handlers of the pad work with. */
record PadDesk(CountDials dials, Members members, Clock clock, PadBlocks blocks, Outbound out) {
    Member meet(String user) {
        return members.meet(user);
    }

    Instant now() {
        return clock.instant();
    }

    /** Sends this person their open pad, or a new one. */
    void post(Member member) {
        out.courier().post(member.user(), blocks.open(dials.open(member, now())));
    }
}
