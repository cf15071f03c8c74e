package dev.rebound.diagnosis;

import java.util.List;
import java.util.regex.Pattern;

/** Times of the day, which mean today: "this afternoon", "four o'clock", "after 5pm". */
final class Clock {
    private static final String HOUR =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch|lunchtime|dinner|midday)";
    private static final Pattern TIME = Pattern.compile(
            "\\b(?:(?:this |late this |later this )(?:afternoon|evening|arvo)|later on today|later today|tonight"
                    + "|(?:half past|quarter past|quarter to|ten past|ten to|half) " + HOUR + "|" + HOUR
                    + " o'?clock|\\d{1,2} ?o'?clock|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)|\\d{1,2}:\\d\\d"
                    + "|(?:at|after|around|about|by|till|until|before) (?:\\d{1,2}|" + HOUR
                    + "))\\b(?!:\\d|[%/.]\\d| ?(?:people|percent|years|weeks|months|days|calls|seconds|minutes|hours|of|follow))");

    List<Span> in(DatedText text) {
        return text.matches(TIME)
                .map(m -> new Span(m.start(), m.end(), text.today(), text.today(), Grain.CLOCK))
                .toList();
    }
}
