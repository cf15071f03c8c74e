package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Knock three months before": takes so much off the day that was named. */
final class Headstart {
    private final DateWords words;
    private final Pattern pattern;

    Headstart(DateWords words) {
        this.words = words;
        pattern = Pattern.compile(
                "\\b(" + words.anyNumber()
                        + ") (day|week|wk|month|mo|mth|quarter)s? (?:before(?! [a-z])|before (?:that|then|it)|earlier|ahead|prior|in advance|upfront)");
    }

    DatesInWords.Found before(DatedText text, DatesInWords.Found found) {
        Matcher m = pattern.matcher(text.lower());
        if (!m.find(Math.min(found.span().to(), text.lower().length()))) {
            return found;
        }
        LocalDate day = found.span().last();
        int count = Math.max(1, words.number(m.group(1)));
        LocalDate earlier = day.minusDays(Periods.plus(day, count, m.group(2)).toEpochDay() - day.toEpochDay());
        LocalDate notPast = earlier.isBefore(text.today()) ? text.today() : earlier;
        return new DatesInWords.Found(notPast, found.standing(), found.isTerm(), found.span());
    }
}
