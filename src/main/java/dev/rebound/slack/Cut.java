package dev.rebound.slack;

/** Shortens text without breaking a character. */
public final class Cut {
    private Cut() {}

    /** The text itself, or its beginning with an ellipsis, at most {@code most} UTF-16 units; never empty, since Slack refuses that. */
    public static String at(String text, int most) {
        if (text.isEmpty()) {
            return "\u200b";
        }
        return text.length() <= most ? text : text.substring(0, wholeBefore(text, most - 1)) + "…";
    }

    /** The same, on one line: every run of white space becomes one space. */
    public static String onOneLine(String text, int most) {
        return at(text.strip().replaceAll("\\s+", " "), most);
    }

    static int wholeBefore(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
