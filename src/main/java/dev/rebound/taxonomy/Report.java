package dev.rebound.taxonomy;

import java.time.LocalDate;
import java.util.List;

/**
 * One text as the rep reported it.
 *
 * @param text the whole text, 0 to 40,000 characters, as typed
 * @param parts the split of the text that the caller brought, in order; empty when the diagnosis is to split it
 * @param today the rep's local date, against which dates in the words are read
 */
public record Report(String text, List<String> parts, LocalDate today) {
    public Report {
        parts = List.copyOf(parts);
    }

    /** A text that nobody has split yet. */
    public static Report of(String text, LocalDate today) {
        return new Report(text, List.of(), today);
    }

    /** A text that is already split: its text is the parts with a space wherever neither side has white space. */
    public static Report ofParts(List<String> parts, LocalDate today) {
        return new Report(joined(parts), parts, today);
    }

    private static String joined(List<String> parts) {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(needsSpace(text, part) ? " " : "").append(part));
        return text.toString();
    }

    private static boolean needsSpace(CharSequence before, String after) {
        return before.length() > 0
                && !after.isEmpty()
                && !Character.isWhitespace(before.charAt(before.length() - 1))
                && !Character.isWhitespace(after.charAt(0));
    }
}
