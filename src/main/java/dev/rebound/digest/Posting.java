package dev.rebound.digest;

import dev.rebound.calendar.LocalTimes;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When a team's digest goes out, by local date: on one weekday, at one hour, in the team's zone. Where the clock skips that hour it
 * moves forward with the clock; where a zone leaves the day out, it goes out on the next one.
 */
public record Posting(DayOfWeek day, LocalTime hour, ZoneId zone) {
    private static final Duration AT_ONCE = Duration.ofHours(1);
    private static final Duration LATEST = Duration.ofDays(1);

    /** What to do about one day's digest. */
    public enum Turn {
        /** Its hour has not come. */
        EARLY,

        /** Its hour is here. */
        DUE,

        /** Something kept it back, a day at most: it still goes out. */
        LATE,

        /** It is too old for the channel and is kept for Home alone. */
        DROPPED
    }

    /** The last of its days whose hour has come; whatever is posted stands in the ledger under it. */
    public LocalDate occasion(Instant now) {
        var latest = now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(day));
        return moment(latest).isAfter(now) ? latest.minusWeeks(1) : latest;
    }

    /** When the digest of that day goes out. */
    public Instant moment(LocalDate occasion) {
        return LocalTimes.on(occasion, hour, zone)
                .or(() -> LocalTimes.on(occasion.plusDays(1), hour, zone))
                .orElseThrow();
    }

    /** The first moment after another one at which a digest goes out. */
    public Instant next(Instant after) {
        return moment(occasion(after).plusWeeks(1));
    }

    /** What to do at a moment about the digest of a day, unless it stands in the ledger already. */
    public Turn turn(LocalDate occasion, Instant now) {
        var kept = Duration.between(moment(occasion), now);
        if (kept.isNegative()) {
            return Turn.EARLY;
        }
        if (kept.compareTo(AT_ONCE) < 0) {
            return Turn.DUE;
        }
        return kept.compareTo(LATEST) <= 0 ? Turn.LATE : Turn.DROPPED;
    }

    /** The Monday of the week that it tells of: the last one that is over, whole, for every team the same. */
    public static LocalDate week(LocalDate occasion) {
        return occasion.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
    }
}
