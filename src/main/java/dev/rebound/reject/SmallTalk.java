package dev.rebound.reject;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what people type that is no report at all, by the words in {@code /reject/small-talk.txt} and by nothing else beside them. */
final class SmallTalk {
    private static final Pattern DECOR =
            Pattern.compile(":skin-tone-\\d:|[\\x{1F3FB}-\\x{1F3FF}]|\\x{FE0F}|[:;]-?[)d]+(?=\\s|$)");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Punct}…&&[^:]]+|[\\s\\p{Punct}…&&[^:]]+$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final int LONGEST = 120;
    private static final int MOST_LEFT = 2;

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Pattern keys;

    SmallTalk() {
        read();
        keys = Pattern.compile(list("keys").stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow());
    }

    /** What a text is when it is small talk and nothing more. */
    Optional<Taken> in(String text) {
        var said = text.length() > LONGEST ? "" : plain(text);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (isTest(said)) {
            return Optional.of(new Taken.Test());
        }
        return talk(said).map(Taken.SmallTalk::new);
    }

    private Optional<Taken.Talk> talk(String said) {
        if (list("hello").contains(said)) {
            return Optional.of(Taken.Talk.HELLO);
        }
        if (list("thanks").contains(said)) {
            return Optional.of(Taken.Talk.THANKS);
        }
        return list("questions").contains(said) ? Optional.of(Taken.Talk.QUESTION) : Optional.empty();
    }

    private boolean isTest(String said) {
        var words = Arrays.stream(BETWEEN_WORDS.split(said))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.stream().anyMatch(this::tells) && words.stream().allMatch(this::mayStandInATest);
    }

    private boolean tells(String word) {
        return list("tests").contains(word) || isMashed(word);
    }

    private boolean mayStandInATest(String word) {
        return tells(word)
                || list("beside a test").contains(word)
                || word.chars().allMatch(Character::isDigit);
    }

    /** Hardly more than a run of neighbouring keys, or than one letter. */
    private boolean isMashed(String word) {
        var left = keys.matcher(word).replaceAll("");
        return left.length() < word.length() && left.length() <= MOST_LEFT;
    }

    private static String plain(String text) {
        var bare = DECOR.matcher(text.strip().toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll("");
        return ENDS.matcher(bare).replaceAll("").replaceAll("\\s+", " ");
    }

    private Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    private void read() {
        var current = new HashSet<String>();
        for (var line : lines()) {
            if (line.startsWith("[")) {
                current = new HashSet<>();
                lists.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current.add(line.strip());
            }
        }
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(SmallTalk.class.getResourceAsStream("/reject/small-talk.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
