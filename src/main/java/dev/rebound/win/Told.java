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
 * A win as it was typed, with the time that stood at its beginning, its end or on a line of its own. The hour of what was agreed
 * ("booked for Tuesday 10:00") is no such time, and stays in the text.
 *
 * @param text without that time
 * @param time of day where its author is, or null for now
 * @param yesterday whether that was the day before
 */
public record Told(String text, @Nullable LocalTime time, boolean yesterday) {
    private static final String TIME =
            "(?:(yesterday)[, ]+)?(?:at )?(\\d{1,2})(?::(\\d{2}) ?(am|pm)?| ?(am|pm))(?:[, ]+(yesterday))?";
    private static final Pattern LAST =
            Pattern.compile("(?:^|\\n\\s*|[, ]+)" + TIME + "\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST = Pattern.compile("^" + TIME + "(?:[:,]? +|$)", Pattern.CASE_INSENSITIVE);
    private static final String DAY = "tomorrow|next \\w+|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs?|nes|ur)?(?:day)?s?";
    private static final String DATE = "\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}[./-]\\d[\\d./-]*"
            + "|(?:jan|febr?|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?";
    private static final Pattern AGREED = Pattern.compile(
            "(?:^|[\\s,])(?:for|on|to|until|till|by|from|between|before|after|and|or|-|–|tonight" + "|(?:" + DAY
                    + ")(?: (?:morning|noon|afternoon|evening|night))?|" + DATE + ")$",
            Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;

    /** What was typed after the command; a number that is no time of day stays in the text. */
    public static Told in(String typed) {
        var text = typed.strip();
        var last = LAST.matcher(text);
        var first = FIRST.matcher(text);
        return Optional.of(last)
                .filter(found -> found.find() && !isAgreed(text, found))
                .flatMap(found -> told(text, found))
                .or(() -> first.find() ? told(text, first) : Optional.empty())
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

    private static boolean isAgreed(String text, Matcher matcher) {
        var onItsOwnLine = text.charAt(matcher.start()) == '\n';
        return !onItsOwnLine
                && !wasYesterday(matcher)
                && AGREED.matcher(text.substring(0, matcher.start())).find();
    }

    private static boolean wasYesterday(Matcher matcher) {
        return matcher.group(1) != null || matcher.group(6) != null;
    }

    private static Optional<Told> told(String text, Matcher matcher) {
        var rest = (text.substring(0, matcher.start()) + text.substring(matcher.end())).strip();
        return time(matcher).map(time -> new Told(rest, time, wasYesterday(matcher)));
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
