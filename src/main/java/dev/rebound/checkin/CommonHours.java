package dev.rebound.checkin;

import dev.rebound.calendar.CalendarFile;
import dev.rebound.people.Hours;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * When all people of a group are at work, each in their own zone and hours: nothing is suggested outside of them, and nothing at all
 * where they do not meet.
 */
public final class CommonHours {
    /** How long a check-in is in a calendar. */
    public static final Duration LENGTH = Duration.ofMinutes(15);

    /** How far ahead a suggestion is at the least, so that it is read in time. */
    public static final Duration NOTICE = Duration.ofHours(3);

    /** Within which time from now on something is looked for. */
    public static final Duration WITHIN = Duration.ofDays(7);

    private static final Duration ANOTHER_DAY = Duration.ofHours(18);
    private static final long QUARTER = 15L * 60;
    private static final int HALF_HOUR = 30;
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime ONE = LocalTime.of(13, 0);

    private final List<At> people;

    /**
     * When one of them works.
     *
     * @param off local days on which they do not
     */
    public record At(ZoneId zone, Hours hours, Set<LocalDate> off) {
        public At {
            off = Set.copyOf(off);
        }

        private boolean works(Instant from) {
            var begin = from.atZone(zone).toLocalDateTime();
            var end = from.plus(LENGTH).atZone(zone).toLocalDateTime();
            return hours.isWorkingDay(begin.toLocalDate())
                    && !off.contains(begin.toLocalDate())
                    && begin.toLocalDate().equals(end.toLocalDate())
                    && !hours.isEarly(begin.toLocalTime())
                    && !hours.isEarly(end.toLocalTime())
                    && begin.toLocalTime().isBefore(hours.to())
                    && !end.toLocalTime().isAfter(hours.to());
        }

        private boolean isEven(Instant from) {
            return from.atZone(zone).getMinute() % HALF_HOUR == 0;
        }

        private boolean isAtNoon(Instant from) {
            var time = from.atZone(zone).toLocalTime();
            return time.plus(LENGTH).isAfter(NOON) && time.isBefore(ONE);
        }
    }

    /** @param people two or three */
    public CommonHours(List<At> people) {
        this.people = List.copyOf(people);
    }

    /** The first quarter of an hour from now on, within {@link #WITHIN}, in which all are at work; nothing when there is none. */
    public Optional<Instant> together(Instant now) {
        return open(now, now.plus(WITHIN)).findFirst();
    }

    /**
     * Up to two moments within {@link #WITHIN} to meet for {@link #LENGTH}, none before {@link #NOTICE}: on the hour or the half of it
     * for all, and in nobody's noon, where that can be; the second on another day, where that can be. None when their hours do not
     * meet.
     */
    public List<Instant> suggested(Instant now) {
        var all = open(now.plus(NOTICE), now.plus(WITHIN)).toList();
        Predicate<Instant> isEven = at -> people.stream().allMatch(person -> person.isEven(at));
        Predicate<Instant> isNoon = at -> people.stream().anyMatch(person -> person.isAtNoon(at));
        var first = first(all, isEven.and(isNoon.negate()), isEven, at -> true);
        if (first.isEmpty()) {
            return List.of();
        }
        Predicate<Instant> isLater = at -> !at.isBefore(first.get().plus(ANOTHER_DAY));
        var second = first(
                all,
                isLater.and(isEven).and(isNoon.negate()),
                isLater.and(isEven),
                isLater,
                at -> !at.isBefore(first.get().plus(LENGTH)));
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * These moments as a calendar file, an event each.
     *
     * @param moments one or more
     */
    public static String file(List<Instant> moments, String summary, String description, Instant now) {
        var events = moments.stream().map(at -> new CalendarFile.Event(id(summary, at), at, summary, description));
        return CalendarFile.of(events.toList(), now);
    }

    /** The same event has the same id, so that a calendar which gets the file twice holds it once. */
    private static UUID id(String summary, Instant at) {
        return UUID.nameUUIDFromBytes((summary + at).getBytes(StandardCharsets.UTF_8));
    }

    private Stream<Instant> open(Instant from, Instant to) {
        var first = -Math.floorDiv(-from.getEpochSecond() - (from.getNano() > 0 ? 1 : 0), QUARTER);
        return LongStream.range(first, Math.floorDiv(to.getEpochSecond(), QUARTER))
                .mapToObj(quarter -> Instant.ofEpochSecond(quarter * QUARTER))
                .filter(at -> people.stream().allMatch(person -> person.works(at)));
    }

    /** The first that the first of these wishes finds, else the next wish. */
    @SafeVarargs
    private static Optional<Instant> first(List<Instant> all, Predicate<Instant>... wishes) {
        return Stream.of(wishes)
                .flatMap(wish -> all.stream().filter(wish).limit(1))
                .findFirst();
    }
}
