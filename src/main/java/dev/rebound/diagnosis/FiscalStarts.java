package dev.rebound.diagnosis;

import java.time.Month;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The month in which the words say that a fiscal year begins: "their year starts in October", "FY ends in June". */
final class FiscalStarts {
    private static final String YEAR =
            "\\b(?:(?:fiscal|financial|budget|business|accounting)[ -]year|fy|fiscal|(?:their|our|the company|the new) year)"
                    + "(?:'s)?(?:,? (?:which|that|only|always|here|there|does not|doesn't|won't|will|now)){0,3} ";
    private static final String DAY = "(?: the)?(?: first| \\d{1,2}(?:st|nd|rd|th)?)?(?: day)?(?: of)? ";

    private final DateWords words;
    private final Pattern starts;
    private final Pattern ends;

    FiscalStarts(DateWords words) {
        this.words = words;
        String month = "(" + words.anyMonth() + ")\\b";
        starts = Pattern.compile(YEAR
                + "(?:starts?|starting|begins?|beginning|opens?|resets?|rolls|turns|runs?)(?: over| again| anew)?"
                + "(?: in| on| from| with| until| till)?" + DAY + month
                + "|\\b(?:new|next|coming) (?:fiscal|financial|budget|business) year (?:in|on|from)" + DAY + month
                + "|\\b" + month + "(?:-| to )" + words.anyMonth() + " (?:fiscal|financial|budget|business) year\\b");
        ends = Pattern.compile(YEAR
                + "(?:ends?|ending|closes?|closing|finishes|is over|runs (?:to|until|till|through))"
                + "(?: is)?(?: in| on| with| at the end of| the end of)?" + DAY + month
                + "|\\b" + month + " (?:fiscal[ -])?year[ -]end\\b");
    }

    /** Nothing where the words say nothing of it. */
    Optional<Month> in(DatedText text) {
        return Stream.concat(
                        text.matches(starts).map(this::named),
                        text.matches(ends).map(m -> named(m).plus(1)))
                .findFirst();
    }

    private Month named(MatchResult m) {
        return Stream.iterate(1, group -> group <= m.groupCount(), group -> group + 1)
                .map(m::group)
                .filter(word -> word != null)
                .map(word -> Month.of(words.month(word)))
                .findFirst()
                .orElseThrow();
    }
}
