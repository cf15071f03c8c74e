package dev.rebound.talk;

import dev.rebound.nudges.Budget;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.people.Timetable;
import dev.rebound.playbook.Voice;
import dev.rebound.playbook.Voices;
import java.time.Instant;
import java.util.function.BiPredicate;

/**
 * Who is at work and may be asked at a moment: within their hours, on no break, not left in peace, and with one of the day's unasked
 * messages left, which an ask takes; so nobody gets more than two asks a day.
 *
 * @param isResting whether a user is on a break
 */
public record Shift(
        Members members, Timetable timetable, Budget budget, BiPredicate<String, Instant> isResting, Voices voices) {
    /** Takes one of this person's messages of the day if they may be asked now; else false, and nothing is changed. */
    boolean takes(String user, Instant now) {
        var member = members.meet(user);
        return member.standing() == Standing.MEMBER
                && voices.of(user) != Voice.JOB_SEARCH
                && isAtWork(member, now)
                && !isResting.test(user, now)
                && budget.ask(member, now) == Budget.Verdict.GO
                && budget.spend(member, now);
    }

    private boolean isAtWork(Member member, Instant now) {
        var hours = timetable.of(member.user());
        var local = now.atZone(member.zone());
        return hours.isWorkingDay(local.toLocalDate())
                && !hours.isEarly(local.toLocalTime())
                && local.toLocalTime().isBefore(hours.to());
    }
}
