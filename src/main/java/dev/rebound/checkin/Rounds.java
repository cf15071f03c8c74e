package dev.rebound.checkin;

import dev.rebound.calendar.LocalTimes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a team's rounds come: at a local hour of a weekday, each week, every two or four. A round whose day is off comes on the next
 * working day of the same seven days, and not at all when there is none.
 *
 * @param weeks from one round to the next, 1 or more; counted from the first Monday of 2024, so that it goes on through a restart
 * @param works whether the team works on a local day
 */
public record Rounds(int weeks, DayOfWeek day, LocalTime hour, ZoneId zone, Predicate<LocalDate> works) {
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
        return IntStream.rangeClosed(first, last).boxed().flatMap(number -> turn(number).stream());
    }

    private int number(Instant moment) {
        var days = ChronoUnit.DAYS.between(FIRST_MONDAY, moment.atZone(zone).toLocalDate());
        return (int) Math.floorDiv(days, (long) WEEK * weeks);
    }
}
