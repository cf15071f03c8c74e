package dev.rebound.win;

import dev.rebound.people.Member;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A win as it was typed, with the time that stood at its beginning or its end.
 *
 * @param text without that time
 * @param time of day where its author is, or null for now
 * @param yesterday whether that was the day before
 */
public record Told(String text, @Nullable LocalTime time, boolean yesterday) {
    private static final String TIME =
            "(?:(yesterday)[, ]+)?(?:at )?(\\d{1,2})(?::(\\d{2}) ?(am|pm)?| ?(am|pm))(?:[, ]+(yesterday))?";
    private static final Pattern LAST = Pattern.compile("(?:^|[, ]+)" + TIME + "\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile("^" + TIME + "(?:[:,]? +|$)", Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;

    /** What was typed after the command; a number that is no time of day stays in the text. */
    public static Told in(String typed) {
        var text = typed.strip();
        return told(text, LAST.matcher(text))
                .or(() -> told(text, FIRST.matcher(text)))
                .orElseGet(() -> new Told(text, null, false));
    }

    /** The moment it tells of; it may still be to come. */
    public Instant at(Member member, Instant now) {
        if (time == null) {
            return now;
        }
        var day = member.today(now).minusDays(yesterday ? 1 : 0);
        return day.atTime(time).atZone(member.zone()).toInstant();
    }

    private static Optional<Told> told(String text, Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        var rest = (text.substring(0, matcher.start()) + text.substring(matcher.end())).strip();
        var wasYesterday = matcher.group(1) != null || matcher.group(6) != null;
        return time(matcher).map(time -> new Told(rest, time, wasYesterday));
    }

    private static Optional<LocalTime> time(Matcher matcher) {
        var half = matcher.group(4) == null ? matcher.group(5) : matcher.group(4);
        var minute = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        var hour = hour(Integer.parseInt(matcher.group(2)), half);
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        if (written < 1 || written > NOON) {
            return Integer.MAX_VALUE;
        }
        return written % NOON + (half.toLowerCase(Locale.ROOT).equals("pm") ? NOON : 0);
    }
}
