package dev.rebound.slack;

/** Text of people inside Slack's {@code mrkdwn}, where it may neither ping, link nor format anything. */
public final class Mrkdwn {
    private Mrkdwn() {}

    /** The text with the three characters escaped that open mentions and links; formatting characters get a zero-width companion. */
    public static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(safe, c));
        return safe.toString();
    }

    /** The text for a message with {@code mrkdwn} off, where it can be copied as it was written: only the three characters escaped. */
    public static String verbatim(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text of an event as it was typed: Slack escapes three characters in it. */
    public static String typed(String eventText) {
        return eventText.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static void append(StringBuilder safe, int c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '*', '_', '~', '`' -> safe.append('\u200b').appendCodePoint(c).append('\u200b');
            default -> safe.appendCodePoint(c);
        }
    }
}
