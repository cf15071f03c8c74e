package dev.rebound.coaching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long something took, where a report says both the time and what took it: "seven months" of work, "eight seconds" of a call. */
final class Spans {
    private static final String NUMBER = "(?<![\\d.,/]|\\bhalf )(?<n>" + Numerals.ANY + "|a|an)";
    private static final String COUNT = "(?<![\\d.,/])(?<n>" + Numerals.ANY + ")";
    private static final String LONG = "(?<u>day|week|month|quarter|year)s?'?";
    private static final String SHORT = "(?<u>second|sec|minute|min)s?";
    private static final String HOURS = "(?<u>hour|hr|mile|kilomet(?:er|re)|km)s?'?";
    private static final String NOT_THEIRS = "(?<!\\b(?:next|every|last|another|in|under|within|about to|they've) )";
    private static final String NOT_US = "(?<!\\b(?:i|we|i'd|we'd|i've|we've|i just|we just) )";
    private static final String DONE =
            "(?:work|calls|talks|talking|meetings|e-?mails|back[- ]?(?:and|n|&)[- ]?forth|prep|preparation|pitching|chasing|demos"
                    + "|negotiating|negotiations|visits|following up|follow[- ]?ups|nurturing|workshops|tastings|drawings|paperwork|interviews|rounds"
                    + "|site visits|drafts|revisions|samples|lunches|coffees)";

    private static final List<Pattern> WORK = List.of(
            words(NOT_THEIRS + NUMBER + "[ -](?:solid |full |whole |long |straight )?" + LONG + " of (?:\\w+ )?"
                    + DONE),
            words(NOT_THEIRS + NUMBER + " " + LONG + " work"),
            words(
                    "(?:i|we|i've|we've|i'd|we'd|ive|weve|had|have)(?: just| now)? (?:spent|put|worked|sunk|wasted|lost|invested) (?:\\w+ ){0,2}?"
                            + NUMBER + " (?:solid |full |whole )?" + LONG
                            + " (?:in|into|on|with|chasing|building|writing|preparing|getting)"),
            words(
                    "(?:i|we|i've|we've|ive|weve|been|was|were)(?: been)? (?:pitching|chasing|courting|working on|working with|calling|emailing|talking to"
                            + "|nurturing|warming up|selling to)(?: [\\w'&.-]+){0,4}? for " + NUMBER + " " + LONG),
            words("(?<=^|[.!?\\n;,] |[.!?\\n;,])" + NUMBER + " " + LONG
                    + " (?:on|into) (?:this|that|the|it|them|him|her|my|an intern)"),
            words(NOT_THEIRS + NUMBER + " " + LONG
                    + " (?:down the drain|wasted|for nothing|out the window|of my life)"));

    private static final List<Pattern> CUT = List.of(
            words(
                    COUNT + " " + SHORT
                            + " (?:flat|into it|in(?=[.,;:!)]|$|\\n| (?:and|he|she|they|then|click|the line|hung|it|when|before)\\b))"),
            words(
                    "(?:got|lasted|gave me|gave us|hung up after|hung up in|hangs up after|gone in|gone after|click after|cut me off after"
                            + "|watched|read|listened for|looked at it for|stayed for|says? no in|said no in|said no after|no in|no after|it took them|it took him|it took her)"
                            + "(?: about| maybe| like| only| all of| exactly| a full| literally)? "
                            + COUNT + " " + SHORT));

    private static final List<Pattern> DRIVE = List.of(
            words("(?<!\\b(?:he|she|they|who) )(?:drove|driven|driving|flew|travelled|traveled)(?: [\\w']+){0,2}? "
                    + NUMBER + " " + HOURS),
            words("(?<!\\b(?:his|her|their) )" + NUMBER + "[- ]" + HOURS
                    + " (?:drive|of driving|train ride|in the car|each way|there and back|on the road|of motorway)"));

    private static final String QUIET =
            "(?:nothing|no (?:word|reply|replies|answer|response)|silence|silent|quiet|not a (?:word|peep)"
                    + "|radio silence|ghosted|ghosting me|crickets|heard nothing|haven't heard|havent heard)";
    private static final String NO_ANSWER_SINCE = "(?!,? (?:and )?(?:then|until|till|before)\\b)";
    private static final List<Pattern> SILENCE = List.of(
            words(QUIET
                    + "(?: back| me| from [\\w']+| at all)? (?:for|in)(?: the (?:last|past)| over| almost| about| like)? "
                    + NUMBER + " " + LONG + NO_ANSWER_SINCE),
            words(NUMBER + " " + LONG + "(?: now)?(?:,| of| and|:)? " + QUIET + NO_ANSWER_SINCE),
            words(NUMBER + " " + LONG + " now(?=[.,;!]|$)"),
            words("(?:that|it) was " + NUMBER + " " + LONG + " ago(?=[.,;!]|$)"));

    private static final Pattern SINCE = words(
            QUIET + "(?: back| at all)? since (?<s>the \\d{1,2}(?:st|nd|rd|th)|monday|tuesday|wednesday"
                    + "|thursday|friday|easter|christmas|january|february|march|april|june|july|august|september|october|november|december)(?! before| last)");

    private static final Pattern START = words(
            "(?:worked|working|been|pitched|pitching|chased|chasing|courted)(?: on| with| at)?(?: [\\w'&.-]+){1,4}? since "
                    + "(?<s>january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|summer)");

    private static final Pattern LATE = words(
            NOT_US + "(?:signed|renewed|chose|chosen|picked|decided|bought|committed|hired)(?: [\\w'-]+){0,5}? "
                    + "(?<n>two|three|four|five|six|seven|eight|nine|ten|[2-9]|10|a|one) (?<u>day|week|hour)s? (?:ago|before (?:i|we|my|me))");
    private static final Pattern TERM = words(NOT_US
            + "(?:signed|renewed|re-signed|locked in|extended(?= (?:it|the|their|with|for|until)\\b)|tied in|committed)(?: [\\w'&./-]+){0,5}? (?<n>[1-9]|one|two|three|four|five|six|seven|ten|12|18|24|36|48|60)"
            + "[ -](?<u>year|yr|month|mo)s?");
    private static final Pattern UNTIL = words(
            "(?:till|until|til|through|thru) (?<s>(?:\\d{1,2}/|(?:january|february|march|april|may|june|july|august|september"
                    + "|october|november|december) |q[1-4] |the end of )?20\\d\\d)");

    private static final Pattern DATES = Pattern.compile(
            "(?i)\\b(?<!\\b(?:i|we) )(?:signed|renewed|closed|decided|bought)\\b[^.!?\\n]{0,30}\\bon the (\\d{1,2})(?:st|nd|rd|th)\\b.{0,40}?"
                    + "\\b(?:called|rang|wrote|emailed|phoned)\\b[^.!?\\n]{0,20}\\bon the (\\d{1,2})(?:st|nd|rd|th)\\b");

    private Spans() {}

    /** Those that are told, by the name of their placeholder: {@code work}, {@code cut}, {@code drive}, {@code silence}, {@code since}, {@code start}, {@code late}. */
    static void into(Map<String, String> values, String told) {
        put(values, "work", first(WORK, told));
        put(values, "cut", matches(CUT, told).filter(Spans::isShort).findFirst().map(Spans::named));
        put(values, "drive", first(DRIVE, told));
        put(values, "silence", first(SILENCE, told));
        put(values, "since", SINCE.matcher(told).results().findFirst().map(found -> day(found.group(1))));
        put(values, "start", START.matcher(told).results().findFirst().map(found -> day(found.group(1))));
        put(values, "late", late(told));
        put(values, "term", first(List.of(TERM), told));
        put(values, "until", UNTIL.matcher(told).results().findFirst().map(found -> day(found.group(1))));
    }

    private static void put(Map<String, String> values, String name, Optional<String> words) {
        words.ifPresent(value -> values.put(name, value));
    }

    private static Optional<String> first(List<Pattern> patterns, String told) {
        return matches(patterns, told).findFirst().map(Spans::named);
    }

    private static Stream<MatchResult> matches(List<Pattern> patterns, String told) {
        return patterns.stream().flatMap(pattern -> pattern.matcher(told).results());
    }

    /** Seconds, or a minute or two: whoever had longer was not cut off. */
    private static boolean isShort(MatchResult found) {
        return found.group(2).startsWith("sec")
                || Numerals.inWords(found.group(1)).matches("one|two");
    }

    private static Optional<String> late(String told) {
        return DATES.matcher(told)
                .results()
                .map(found -> Integer.parseInt(found.group(2)) - Integer.parseInt(found.group(1)))
                .filter(days -> days > 0)
                .map(days -> Numerals.of(Integer.toString(days), "day"))
                .findFirst()
                .or(() -> LATE.matcher(told).results().findFirst().map(Spans::named));
    }

    /** In each pattern the first group is the number and the second the unit. */
    private static String named(MatchResult found) {
        return Numerals.of(found.group(1), unit(found.group(2).toLowerCase(Locale.ROOT)));
    }

    private static String unit(String unit) {
        return switch (unit) {
            case "sec" -> "second";
            case "min" -> "minute";
            case "hr" -> "hour";
            case "yr" -> "year";
            case "mo" -> "month";
            case "km" -> "kilometre";
            default -> unit;
        };
    }

    private static String day(String since) {
        var low = since.toLowerCase(Locale.ROOT);
        return low.matches("(?:the |\\d).*|summer")
                ? low
                : low.substring(0, 1).toUpperCase(Locale.ROOT) + low.substring(1);
    }

    private static Pattern words(String pattern) {
        return Pattern.compile("(?<![\\w'])(?:" + pattern + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    }
}
