package dev.rebound.reject;

import java.util.Locale;
import java.util.regex.Pattern;

/** What was typed after the command: a report, or one of the few words that mean something else. */
public sealed interface Said {
    /** Nothing: opens the form. */
    record Nothing() implements Said {}

    /** {@code help}. */
    record Help() implements Said {}

    /** {@code undo}: takes the newest entry back. */
    record Undo() implements Said {}

    /** {@code demo}: a sample, of which nothing is kept. */
    record Demo() implements Said {}

    /**
     * {@code +5 not interested}: a row of equal noes.
     *
     * @param times 1 to 200
     */
    record Batch(int times, String text) implements Said {}

    /** A batch of more than 200, or of none. */
    record TooMany() implements Said {}

    /** A report. */
    record Report(String text) implements Said {}

    /** The largest batch that is taken at once. */
    int MOST = 200;

    /** Reads what stood behind the command; white space around it does not matter. */
    static Said in(String text) {
        var said = text.strip();
        var batch = Batches.PATTERN.matcher(said);
        if (batch.matches()) {
            return batch(batch.group("times"), batch.group("what"));
        }
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "" -> new Nothing();
            case "help", "?" -> new Help();
            case "undo" -> new Undo();
            case "demo" -> new Demo();
            default -> new Report(text);
        };
    }

    private static Said batch(String digits, String text) {
        var times = digits.length() > 4 ? 0 : Integer.parseInt(digits);
        return times < 1 || times > MOST ? new TooMany() : new Batch(times, text.strip());
    }

    /** Keeps the pattern out of what users of the interface see. */
    final class Batches {
        /** "+2nd", "+5k" and "+1 555 01 23" are no count of noes. */
        private static final Pattern PATTERN = Pattern.compile(
                "\\+\\s?(?<times>\\d+)(?:\\s*[x×](?!\\p{L}))?(?!(?:st|nd|rd|th|k|m|h|am|pm|min|mins)\\b)"
                        + "(?=$|\\s|\\p{L})\\s*+(?!\\d)(?<what>.*)",
                Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

        private Batches() {}
    }
}
