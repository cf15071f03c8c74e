package dev.rebound.checkin;

import dev.rebound.calendar.Holidays;
import dev.rebound.calendar.LocalTimes;
import dev.rebound.people.TeamPlan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a team's rounds come: at a local hour of a weekday, each week, every two or four. A round whose day is off comes on the next
 * working day of the same seven days, and not at all when there is none. Whoever changes the plan brings no second round so soon: the
 * next one is in another week than the last, half the time between two or more after it.
 *
 * @param weeks from one round to the next, 1 or more; counted from the first Monday of 2024, so that it goes on through a restart
 * @param works whether the team works on a local day
 * @param held the last that was begun, by whatever plan; null when there was none
 */
public record Rounds(
        int weeks,
        DayOfWeek day,
        LocalTime hour,
        ZoneId zone,
        Predicate<LocalDate> works,
        @Nullable Held held) {
    /** How late a round still begins, after an outage. */
    public static final Duration LATEST = Duration.ofDays(1);

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 1, 1);

    /** How many rounds ahead are looked at, for those that fall out. */
    private static final int FAR = 60;

    private static final int WEEK = 7;

    public Rounds {
        if (weeks < 1) {
            throw new IllegalArgumentException("Rounds come every week or less often");
        }
    }

    /** Before the first one was begun. */
    public Rounds(int weeks, DayOfWeek day, LocalTime hour, ZoneId zone, Predicate<LocalDate> works) {
        this(weeks, day, hour, zone, works, null);
    }

    /** By what a team set. */
    public static Rounds of(TeamPlan plan, Holidays holidays) {
        return new Rounds(
                plan.rhythm().weeks(), plan.day(), plan.at(), plan.zone(), day -> plan.isWorkingDay(day, holidays));
    }

    /** Those after one that was begun, by this plan or an earlier one. */
    public Rounds since(int number, LocalDate begun) {
        return new Rounds(weeks, day, hour, zone, works, new Held(number, begun));
    }

    /**
     * A round that was begun.
     *
     * @param number in the rhythm of then
     */
    public record Held(int number, LocalDate day) {}

    /**
     * One round of a team.
     *
     * @param number one more for each round, those that fall out too; below zero before 2024
     * @param day the local day that it is on
     * @param at the moment of the team's hour on that day
     */
    public record Turn(int number, LocalDate day, Instant at) {}

    /** The first round after a moment; nothing when the team is off for a year. */
    public Optional<Turn> next(Instant after) {
        return turns(number(after) - 1, number(after) + FAR)
                .filter(turn -> turn.at().isAfter(after))
                .findFirst();
    }

    /** The round that is to begin now: its hour has come, less than {@link #LATEST} ago. */
    public Optional<Turn> due(Instant now) {
        return turns(number(now) - 1, number(now))
                .filter(turn ->
                        !turn.at().isAfter(now) && now.isBefore(turn.at().plus(LATEST)))
                .reduce((one, later) -> later);
    }

    /** The round of that number, unless it falls out. */
    public Optional<Turn> turn(int number) {
        var monday = FIRST_MONDAY.plusWeeks((long) number * weeks);
        return Stream.iterate(monday.plusDays(day.ordinal()), date -> date.plusDays(1))
                .limit(WEEK)
                .filter(works)
                .flatMap(date -> LocalTimes.on(date, hour, zone).map(at -> new Turn(number, date, at)).stream())
                .findFirst();
    }

    private Stream<Turn> turns(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(number -> turn(number).stream())
                .filter(this::mayFollow);
    }

    /** As long as the last one stands where this plan has it, each number is a round. */
    private boolean mayFollow(Turn turn) {
        if (held == null) {
            return true;
        }
        var isSamePlan =
                turn(held.number()).map(Turn::day).filter(held.day()::equals).isPresent();
        return turn.number() != held.number() && (isSamePlan || isFarEnough(held.day(), turn.day()));
    }

    private boolean isFarEnough(LocalDate last, LocalDate next) {
        var apart = ChronoUnit.DAYS.between(last, next);
        return apart * 2 >= (long) WEEK * weeks && !monday(last).equals(monday(next));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private int number(Instant moment) {
        var days = ChronoUnit.DAYS.between(FIRST_MONDAY, moment.atZone(zone).toLocalDate());
        return (int) Math.floorDiv(days, (long) WEEK * weeks);
    }
}
