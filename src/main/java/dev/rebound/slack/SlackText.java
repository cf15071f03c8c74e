package dev.rebound.slack;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed, out of the form in which Slack hands it over. */
public final class SlackText {
    /** {@code <https://…|label>}, {@code <@U…|name>}, {@code <#C…|name>}, {@code <!here>}, {@code <!subteam^S…|@team>}. */
    private static final Pattern ENTITY = Pattern.compile(
            "<(?:((?:https?|mailto|tel):[^|<>\\s]{1,3000})|([@#!])([^|<>\\s]{1,100}))(?:\\|([^<>]{0,2000}))?>");

    private static final char REPLACEMENT = '\ufffd';

    private SlackText() {}

    /**
     * The text as the person saw it: links and mentions by their label, the three escaped characters back in place, NUL and halves
     * of characters replaced by U+FFFD so that both databases and Slack take it.
     */
    public static String typed(String text) {
        var plain = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(shown(entity)));
        return whole(plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    private static String shown(MatchResult entity) {
        var link = entity.group(1);
        var label = entity.group(4);
        if (link != null) {
            return label == null ? link : label;
        }
        var sign = entity.group(2).equals("#") ? "#" : "@";
        var name = label == null || label.isEmpty() ? entity.group(3) : label;
        return name.startsWith(sign) ? name : sign + name;
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
