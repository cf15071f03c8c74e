package dev.rebound.weeks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The truer sentences as they stand in the sheets, read anew, by the id under which a card remembers them. */
final class Templates {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> texts = new HashMap<>();

    Templates() {
        List.of("reframes", "truths").forEach(this::read);
    }

    /** The template, or null for what is no truer sentence. */
    String of(String id) {
        return texts.get(id);
    }

    /** What stood for each placeholder in a card's text; empty when the sentence is not in it. */
    Map<String, String> filled(String id, String card) {
        var template = Objects.requireNonNull(texts.get(id));
        var names = new ArrayList<String>();
        var pattern = new StringBuilder();
        var found = PLACEHOLDER.matcher(template);
        var from = 0;
        while (found.find()) {
            pattern.append(Pattern.quote(template.substring(from, found.start())))
                    .append(shape(found.group(1)));
            names.add(found.group(1));
            from = found.end();
        }
        pattern.append(Pattern.quote(template.substring(from)));
        var match = Pattern.compile(pattern.toString()).matcher(card);
        if (!match.find()) {
            throw new AssertionError(id + " is not on the card: " + card);
        }
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            values.put(names.get(i), match.group(i + 1));
        }
        return values;
    }

    private static String shape(String placeholder) {
        if (placeholder.endsWith("Day")) {
            return "(today|yesterday|on \\w{3} \\d+ \\w+)";
        }
        return List.of("lastWin", "lesson", "praise", "proud", "why", "word").contains(placeholder)
                ? "([^\"\\n]+?)"
                : "(\\d+(?: to \\d+)?)";
    }

    private void read(String sheet) {
        try (var in = Objects.requireNonNull(Templates.class.getResourceAsStream("/words/" + sheet + ".txt"))) {
            var cell = "";
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    cell = line.substring(1, line.indexOf(']'));
                } else if (line.startsWith("text")) {
                    var key = line.substring(0, line.indexOf(':'));
                    texts.put(
                            sheet + "/" + cell + "/" + key.replace(' ', '-'),
                            line.substring(key.length() + 2).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
