package dev.rebound.slack;

import java.util.regex.Pattern;

/** What a person typed, out of the form in which Slack hands it over. */
public final class SlackText {
    private static final Pattern LINK =
            Pattern.compile("<((?:https?|mailto|tel):[^|<>]{1,2000})(?:\\|([^<>]{0,2000}))?>");
    private static final char REPLACEMENT = '\ufffd';

    private SlackText() {}

    /**
     * The text as the person saw it: links by their label, the three escaped characters back in place, NUL and halves of characters
     * replaced by U+FFFD so that both databases and Slack take it.
     */
    public static String typed(String text) {
        var links = LINK.matcher(text).replaceAll(link -> java.util.regex.Matcher.quoteReplacement(shown(link)));
        return whole(links.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    private static String shown(java.util.regex.MatchResult link) {
        return link.group(2) == null ? link.group(1) : link.group(2);
    }

    /** NUL and halves of characters replaced by U+FFFD; what a form hands over is not escaped otherwise. */
    public static String whole(String text) {
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            if (Character.isHighSurrogate(chars[i]) && i + 1 < chars.length && Character.isLowSurrogate(chars[i + 1])) {
                i++;
            } else if (chars[i] == 0 || Character.isSurrogate(chars[i])) {
                chars[i] = REPLACEMENT;
            }
        }
        return new String(chars);
    }
}
