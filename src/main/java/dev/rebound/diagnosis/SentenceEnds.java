package dev.rebound.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where sentences end: at sentence punctuation and line breaks, not after "Mr.", initials, or inside a number or an address. */
final class SentenceEnds {
    private static final String TERMINATORS = ".!?\u2026\u203D\uFF01\uFF1F";
    private static final String IDEOGRAPHIC_STOPS = "\u3002\uFF61";
    private static final String CLOSERS = "\"\u201D\u2019'\u00BB)]*_~";
    private static final String QUOTES = "\"\u201D\u2019'\u00BB";
    private static final int LONGEST_ABBREVIATION = 8;

    private final Set<String> never;
    private final Set<String> beforeName;
    private final Set<String> beforeNumber;
    private final Set<String> unlessSentence;
    private final Set<String> starters;
    private final Set<String> subjects;
    private final Set<String> continuations;
    private final Set<String> domainEnds;
    private final Set<String> monthsAfterDay;

    SentenceEnds() {
        WordLists lists = WordLists.read("sentences.txt");
        never = lists.of("never ends");
        beforeName = lists.of("before a name");
        beforeNumber = lists.of("before a number");
        unlessSentence = lists.of("ends before a capital");
        starters = lists.of("sentence starters");
        subjects = lists.of("sentence subjects");
        continuations = lists.of("continue after a quote");
        domainEnds = lists.of("domain ends");
        monthsAfterDay = lists.of("months after a day");
    }

    /** Offsets at which a next part begins, ascending; white space stays with the part before it. */
    List<Integer> in(String text) {
        var starts = new ArrayList<Integer>();
        int i = firstInk(text, 0);
        while (i < text.length()) {
            int end = endAfter(text, i);
            if (end > i && end < text.length()) {
                starts.add(end);
            }
            i = end > i ? end : afterRun(text, i);
        }
        return starts;
    }

    /** The start of what follows, if a sentence ends at the character at {@code i}; else {@code i}. */
    private int endAfter(String text, int i) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c)) {
            int next = firstInk(text, i);
            return hasLineBreak(text, i, next) ? next : i;
        }
        if (IDEOGRAPHIC_STOPS.indexOf(c) >= 0) {
            return firstInk(text, i + 1);
        }
        return TERMINATORS.indexOf(c) >= 0 ? endAfterTerminator(text, i) : i;
    }

    /** White space and runs of marks are looked at once. */
    private static int afterRun(String text, int i) {
        return Math.max(i + 1, Math.max(firstInk(text, i), skip(text, i, TERMINATORS)));
    }

    private int endAfterTerminator(String text, int i) {
        int marks = skip(text, i, TERMINATORS);
        int closed = skip(text, marks, CLOSERS);
        int next = firstInk(text, closed);
        if (hasLineBreak(text, closed, next) || next == text.length()) {
            return next;
        }
        if (next == closed) {
            return closed == marks && isGluedSentence(text, i, marks) ? marks : i;
        }
        return ends(text, i, marks, closed, next) ? next : i;
    }

    private boolean ends(String text, int i, int marks, int closed, int next) {
        if (isEllipsis(text, i, marks)) {
            return !Character.isLowerCase(text.codePointAt(next));
        }
        boolean quoted = closed > marks && QUOTES.indexOf(text.charAt(marks)) >= 0;
        if (text.charAt(i) == '.' && marks == i + 1) {
            return quoted || !isAbbreviation(text, i, next);
        }
        boolean goesOn = Character.isLowerCase(text.codePointAt(next)) && continuations.contains(wordFrom(text, next));
        return !quoted || !goesOn;
    }

    private static boolean isEllipsis(String text, int from, int to) {
        return text.charAt(to - 1) == '\u2026'
                || (to - from > 1 && text.charAt(to - 1) == '.' && text.charAt(from) == '.');
    }

    private boolean isAbbreviation(String text, int dot, int next) {
        int start = wordStart(text, dot);
        String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        int follower = text.codePointAt(next);
        if (word.isEmpty()) {
            return false;
        }
        String nextWord = wordFrom(text, next);
        boolean initial = isInitial(text, start, dot);
        boolean goesOn = !subjects.contains(nextWord) && !Character.isUpperCase(follower);
        return never.contains(word)
                || (beforeName.contains(word) && (initial || Character.isUpperCase(follower)))
                || (beforeNumber.contains(word) && Character.isDigit(follower))
                || (unlessSentence.contains(word) && goesOn)
                || (initial && !starters.contains(nextWord))
                || (isNumber(word) && (opensLine(text, start) || monthsAfterDay.contains(nextWord)));
    }

    /** "B." of "B. Haddad", but not the pronoun. */
    private static boolean isInitial(String text, int start, int dot) {
        return dot - start == 1 && Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
    }

    /** "1." or "30" of "30. Juni". */
    private static boolean isNumber(String word) {
        return word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean opensLine(String text, int start) {
        int i = start - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '>')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    /** "budget.She said": two lower-case letters, the mark, a capital and a lower-case letter, and no domain name. */
    private boolean isGluedSentence(String text, int mark, int next) {
        return mark >= 2
                && next + 1 < text.length()
                && isPlain(text.charAt(mark - 1), 'a')
                && isPlain(text.charAt(mark - 2), 'a')
                && isPlain(text.charAt(next), 'A')
                && isPlain(text.charAt(next + 1), 'a')
                && !domainEnds.contains(wordFrom(text, next));
    }

    private static boolean isPlain(char c, char first) {
        return c >= first && c < first + 26;
    }

    private static int wordStart(String text, int end) {
        int i = end;
        while (i > 0 && end - i < LONGEST_ABBREVIATION && isWordOrDot(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isWordOrDot(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static String wordFrom(String text, int from) {
        int start = from;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start)) && start - from < 3) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 20 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int skip(String text, int from, String marks) {
        int i = from;
        while (i < text.length() && marks.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int firstInk(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean hasLineBreak(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("\n\r\u2028\u2029\u000B\f".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
