package dev.rebound.tally.slack;

import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.tally.CountDials;
import dev.rebound.tally.Counted;
import dev.rebound.tally.Pad;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What the handlers of the pad work with. */
record PadDesk(CountDials dials, Members members, Clock clock, PadBlocks blocks, Besides besides, Outbound out) {
    Member meet(String user) {
        return members.meet(user);
    }

    Instant now() {
        return clock.instant();
    }

    /** Sends this person their open pad, or a new one; what stood before is settled. */
    void post(Member member) {
        var opened = dials.open(member, now());
        settle(member.user(), opened.closed());
        if (opened.before() != null) {
            out.courier().change(member.user(), opened.before(), blocks.moved());
        }
        var message = Objects.requireNonNull(opened.pad().message());
        out.courier().post(member.user(), message, blocks.open(opened.pad(), besides.of(opened.pad())));
    }

    /** A pad as it stands after something was pressed on it. */
    Message drawn(Counted counted) {
        return blocks.drawn(counted, besides.of(counted.pad()));
    }

    /** Says in the messages of pads that were closed how they ended. */
    void settle(String user, List<Pad> closed) {
        closed.forEach(pad -> change(user, pad, blocks.settled(pad)));
    }

    /** Draws the message that takes a pad's taps again, wherever somebody pressed. */
    void change(String user, Pad pad, Message message) {
        if (pad.message() != null) {
            out.courier().change(user, pad.message(), message);
        }
    }
}
