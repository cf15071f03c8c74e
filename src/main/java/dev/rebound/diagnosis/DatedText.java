package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text as the readers of dates want it.
 *
 * @param typed as typed, without invisible characters
 * @param lower the same in lower case with straight apostrophes and plain hyphens; offsets are the same
 * @param today the day on which it was written
 * @param fiscalStart the month in which the fiscal year begins that its words mean
 */
record DatedText(String typed, String lower, LocalDate today, Month fiscalStart) {
    private static final Set<String> AFTER = Set.of("after", "through", "thru", "past", "post", "all");
    private static final Pattern LEAD = Pattern.compile(
            "\\b(?:once|when|whenever|after|until|till|til|as soon as)(?: all| the| this| that| their| our| his| her| busy| whole| mad| silly)*(?: end of)? $");
    private static final Pattern OVER = Pattern.compile(
            "(?:'s|'re|s)?(?: rush| season| chaos| madness| period)?(?:'s)?(?: is| are| has| have| was)?(?: all| well| finally| safely)?"
                    + " (?:over|done|finished|ended|passed|behind (?:us|them|him|her)|out of the way)\\b");
    private static final int FARTHEST_LEAD = 40;
    private static final int LONGEST_WORD = 20;

    static DatedText of(String text, LocalDate today) {
        var typed = new StringBuilder(text.length());
        var lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isInvisible(c)) {
                typed.append(c);
                lower.append(plain(c));
            }
        }
        return new DatedText(typed.toString(), lower.toString(), today, Month.JANUARY);
    }

    DatedText withFiscalStart(Month month) {
        return new DatedText(typed, lower, today, month);
    }

    /** Every place where a pattern stands, in order. */
    Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(lower).results();
    }

    /** Whether the words mean the time after what stands there: "after the summer", "once the summer is over". */
    boolean isAfter(int from, int to) {
        return isAfter(from) || isOver(from, to);
    }

    /** "Once the summer is over", "when Q3's done". */
    boolean isOver(int from, int to) {
        int reach = Math.max(0, from - FARTHEST_LEAD);
        return OVER.matcher(lower).region(to, lower.length()).lookingAt()
                && LEAD.matcher(lower).region(reach, from).find();
    }

    /** Whether "after" or "through" stands before an offset, with an article at most between. */
    private boolean isAfter(int offset) {
        String before = wordBefore(offset);
        boolean article = before.equals("the") || before.equals("this");
        String relation = article ? wordBefore(offset - before.length() - 1) : before;
        return AFTER.contains(relation);
    }

    /** The word that ends before an offset, or an empty one. */
    String wordBefore(int offset) {
        int end = offset;
        while (end > 0 && " \t".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && isInWord(lower.charAt(start - 1))) {
            start--;
        }
        return lower.substring(start, end);
    }

    /** The word that begins after an offset and its blanks, or an empty one. */
    String wordAfter(int offset) {
        int start = offset;
        while (start < lower.length() && " \t".indexOf(lower.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < lower.length() && end - start < LONGEST_WORD && isInWord(lower.charAt(end))) {
            end++;
        }
        return lower.substring(start, end);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '-';
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || c == 0;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
