package dev.rebound.diagnosis;

import java.util.Arrays;
import java.util.Locale;

/** Words, word pairs and runs of two to four characters of a text, each hashed to a row of the model's table. */
final class Ngrams {
    static final int BITS = 18;
    static final int ROWS = 1 << BITS;

    /** Longer texts are read at both ends: what decided stands near one of them, and the work stays bounded. */
    private static final int MOST_CHARACTERS = 6_000;

    private static final int LONGEST_RUN = 4;
    private static final int PRIME = 0x01000193;
    private static final int WORD = 1;
    private static final int PAIR = 2;
    private static final int RUN = 3;

    private final String text;
    private final Bag words = new Bag();
    private final Bag runs = new Bag();

    private Ngrams(String text) {
        this.text = text;
        readWords();
        readRuns();
    }

    /** Reads a text of any length. */
    static Ngrams of(String text) {
        return new Ngrams(plain(text));
    }

    /** The rows of words and word pairs, ascending, each as often as it occurs. */
    int[] words() {
        return words.sorted();
    }

    /** The rows of runs of characters, ascending, each as often as it occurs. */
    int[] runs() {
        return runs.sorted();
    }

    /** Lower case, straight quotes, one space for every stretch of white space, one at each end. */
    private static String plain(String text) {
        var lower = shortened(text).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(lower.length() + 2).append(' ');
        for (int i = 0; i < lower.length(); i++) {
            char sign = straight(lower.charAt(i));
            if (sign != ' ' || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(sign);
            }
        }
        return plain.append(' ').toString();
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, MOST_CHARACTERS / 2) + " " + text.substring(text.length() - MOST_CHARACTERS / 2);
    }

    private static char straight(char sign) {
        return switch (sign) {
            case '’', '‘' -> '\'';
            case '“', '”', '«', '»' -> '"';
            default -> Character.isWhitespace(sign) ? ' ' : sign;
        };
    }

    private void readWords() {
        int before = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(at);
            if (text.charAt(at) != ' ') {
                int word = hash(at, end);
                words.add(word * 31 + WORD);
                words.add((before * PRIME ^ word) * 31 + PAIR);
                before = word;
            }
            at = end;
        }
    }

    /** The end of the word at a place; a sign that is no letter or digit is a word of its own. */
    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isInnerApostrophe(end))) {
            end++;
        }
        return end > from ? end : from + Character.charCount(text.codePointAt(from));
    }

    private boolean isInnerApostrophe(int at) {
        return text.charAt(at) == '\''
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private int hash(int from, int end) {
        int hash = 0;
        for (int i = from; i < end; i++) {
            hash = hash * PRIME ^ text.charAt(i);
        }
        return hash;
    }

    private void readRuns() {
        for (int start = 0; start < text.length(); start++) {
            int hash = text.charAt(start);
            int last = Math.min(text.length(), start + LONGEST_RUN);
            for (int i = start + 1; i < last; i++) {
                hash = hash * PRIME ^ text.charAt(i);
                runs.add((hash * 31 + i - start) * 31 + RUN);
            }
        }
    }

    /** A growing list of rows. */
    private static final class Bag {
        private int[] rows = new int[512];
        private int count;

        void add(int hash) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, count * 2);
            }
            rows[count++] = mixed(hash) >>> 32 - BITS;
        }

        int[] sorted() {
            var all = Arrays.copyOf(rows, count);
            Arrays.sort(all);
            return all;
        }

        private static int mixed(int hash) {
            int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
            h = (h ^ h >>> 13) * 0xC2B2AE35;
            return h ^ h >>> 16;
        }
    }
}
