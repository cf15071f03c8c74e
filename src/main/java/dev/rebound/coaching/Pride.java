package dev.rebound.coaching;

import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows a proud remark about oneself, by the words in {@code /coaching/pride.txt}; with a thinking trap or a doubt beside it, it is none. */
final class Pride {
    private final Pattern proud;
    private final Pattern doubts;

    Pride() {
        var lists = read();
        proud = anyOf(lists.getOrDefault("proud", List.of()));
        doubts = anyOf(lists.getOrDefault("doubts", List.of()));
    }

    boolean isIn(List<Sentence> parts) {
        var remarks =
                parts.stream().filter(part -> part.nature() == Nature.SELF_TALK).toList();
        return remarks.stream().allMatch(part -> part.trap() == null)
                && remarks.stream().anyMatch(part -> proud.matcher(plain(part)).find())
                && parts.stream().noneMatch(part -> doubts.matcher(plain(part)).find());
    }

    private static String plain(Sentence part) {
        return part.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static Pattern anyOf(List<String> entries) {
        return Pattern.compile(
                entries.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\w'])(?:", ")(?![\\w'])")));
    }

    private static Map<String, List<String>> read() {
        var lists = new HashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : lines()) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(line.strip());
            }
        }
        return lists;
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(Pride.class.getResourceAsStream("/coaching/pride.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
