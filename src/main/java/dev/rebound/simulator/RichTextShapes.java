package dev.rebound.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Rich text: sections, lists, quotes and what stands in them. */
final class RichTextShapes {
    private static final int MANY = 1_000;

    private RichTextShapes() {}

    static Shape block() {
        return Shape.of().needs("elements", Rule.list(1, MANY, parts()));
    }

    private static Rule parts() {
        Shape section = holding();
        Shape list = Shape.of()
                .needs("style", Rule.oneOf("bullet", "ordered"))
                .needs("elements", Rule.list(1, MANY, Rule.typed(Map.of("rich_text_section", section))))
                .may("indent", Rule.number(0, 8))
                .may("offset", Rule.number(0, MANY))
                .may("border", Rule.number(0, 1));
        return Rule.typed(Map.of(
                "rich_text_section",
                section,
                "rich_text_list",
                list,
                "rich_text_preformatted",
                holding().may("border", Rule.number(0, 1)),
                "rich_text_quote",
                holding().may("border", Rule.number(0, 1))));
    }

    private static Shape holding() {
        return Shape.of().needs("elements", Rule.list(0, MANY, Rule.typed(words())));
    }

    private static Map<String, Shape> words() {
        Map<String, Shape> words = new HashMap<>();
        words.put("text", styled().needs("text", Rule.text(MANY * 10)));
        words.put(
                "link",
                styled().needs("url", Rule.text(3_000))
                        .may("text", Rule.text(MANY * 10))
                        .may("unsafe", Rule.flag()));
        words.put("emoji", styled().needs("name", Rule.text(100)).may("unicode", Rule.text(100)));
        words.put("broadcast", styled().needs("range", Rule.oneOf("here", "channel", "everyone")));
        words.put("color", styled().needs("value", Rule.text(7)));
        words.put(
                "date",
                styled().needs("timestamp", Rule.number(0, 9_999_999_999.0))
                        .needs("format", Rule.text(300))
                        .may("url", Rule.text(3_000))
                        .may("fallback", Rule.text(300)));
        for (String who : Set.of("user", "channel", "usergroup", "team")) {
            words.put(who, styled().needs(who + "_id", Rule.text(30)));
        }
        return words;
    }

    private static Shape styled() {
        return Shape.of().may("style", Rule.object());
    }
}
