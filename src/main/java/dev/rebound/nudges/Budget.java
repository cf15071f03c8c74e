package dev.rebound.nudges;

import dev.rebound.calendar.Ledger;
import dev.rebound.people.Member;
import dev.rebound.people.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/**
 * What may go to a person unasked: what they tapped for, two messages a local day, in their hours on their days, and never during a
 * run ({@code P16}). A feature that sends by itself asks first, then spends, in the transaction that sends.
 */
public final class Budget {
    /** Messages a person and local day, at most; a bundle is one. */
    public static final int A_DAY = 2;

    private static final String SLOT = "unprompted-";
    private static final Duration ANSWER = Duration.ofMinutes(15);

    private final Timetable timetable;
    private final Consents consents;
    private final Ledger ledger;
    private final Peace peace;

    public Budget(Timetable timetable, Consents consents, Ledger ledger, Peace peace) {
        this.timetable = timetable;
        this.consents = consents;
        this.ledger = ledger;
        this.peace = peace;
    }

    /** What is to become of a message. */
    public enum Verdict {
        /** It may go now. */
        GO,

        /** Ask again in a quarter of an hour: it may go later on the same day. */
        WAIT,

        /** Not on this day any more, or never: it is dropped without a word. */
        DROP
    }

    /** Whether a message of that kind may go to this person at that moment. */
    public Verdict ask(Member member, Nudge kind, Instant now) {
        return consents.of(member.user(), kind).isEmpty() ? Verdict.DROP : ask(member, now);
    }

    /** The same for what another person set off, such as an invitation, which no wish of theirs can come before. */
    public Verdict ask(Member member, Instant now) {
        var hours = timetable.of(member.user());
        var local = now.atZone(member.zone());
        var never = !member.standing().mayReport()
                || !hours.isWorkingDay(local.toLocalDate())
                || hours.isOver(local.toLocalTime())
                || isSpent(member, now);
        if (never) {
            return Verdict.DROP;
        }
        return hours.isEarly(local.toLocalTime()) || peace.isOnARun(member.user(), now) ? Verdict.WAIT : Verdict.GO;
    }

    /** Takes one of the day's messages; false when none is left. */
    public boolean spend(Member member, Instant now) {
        return IntStream.rangeClosed(1, A_DAY)
                .anyMatch(slot -> ledger.claim(SLOT + slot, member.user(), member.today(now)));
    }

    /** Whether a message answers what the person did: then nobody needs to ask, for it does not come unasked. */
    public static boolean isAnswer(Instant action, Instant now) {
        return !now.isAfter(action.plus(ANSWER));
    }

    private boolean isSpent(Member member, Instant now) {
        return IntStream.rangeClosed(1, A_DAY)
                .allMatch(slot -> ledger.has(SLOT + slot, member.user(), member.today(now)));
    }
}
