package dev.rebound.playbook;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One text of the playbook that can be shown, remembered as shown, and filled.
 *
 * @param id file, cell and name of the text ("reframes/LABELLING/size"): stays when the text is reworded or moved
 * @param text plain text, not yet escaped for anything; placeholders stand in braces
 */
public record Phrase(String id, String text) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** The names in braces. */
    public Set<String> placeholders() {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The same text with its placeholders filled in one pass, so that braces inside a value stay as they are.
     *
     * @throws IllegalArgumentException when a value is missing
     */
    public Phrase filled(Map<String, String> values) {
        return new Phrase(
                id,
                PLACEHOLDER
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(valueOf(found.group(1), values))));
    }

    private String valueOf(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(id + " needs a value for {" + name + "}");
        }
        return value;
    }
}
