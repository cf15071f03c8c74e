package dev.rebound.diagnosis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Word lists from a resource: {@code [section]} lines, then entries parted by commas or line ends; {@code #} opens a comment. */
final class WordLists {
    private final Map<String, Set<String>> sections;

    private WordLists(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    static WordLists read(String resource) {
        var sections = new TreeMap<String, Set<String>>();
        @Nullable Set<String> section = null;
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new LinkedHashSet<>());
            } else if (section != null) {
                addEntries(section, line);
            }
        }
        return new WordLists(sections);
    }

    /** The entries of a section, in the order of the file. */
    Set<String> of(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    /** The names of all sections. */
    Set<String> sections() {
        return sections.keySet();
    }

    private static void addEntries(Set<String> section, String line) {
        for (String entry : line.split(",", -1)) {
            if (!entry.isBlank()) {
                section.add(entry.strip());
            }
        }
    }

    /** The lines of a resource that say something. */
    static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream("/diagnosis/" + resource));
                var reader = new BufferedReader(new InputStreamReader(in, "UTF-8"))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
