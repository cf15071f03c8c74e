package dev.rebound.diagnosis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Families of words that a few thousand examples do not cover: a hint each for the heads, never a decision. */
final class Hints {
    /** Longer texts are read at both ends, so that the work stays bounded. */
    private static final int MOST_CHARACTERS = 3_000;

    private static final List<Family> FAMILIES = families();
    private static final int OWN = index("own");
    private static final int AT_ME = index("at_me");

    private Hints() {}

    private record Family(String name, Pattern words) {
        boolean isOfDanger() {
            return name.startsWith("danger_");
        }
    }

    /** For each family 1 where the text holds it, and at the end how much speaks of danger to the writer's own self. */
    static float[] of(String text) {
        var plain = shortened(text).toLowerCase(Locale.ROOT).replace('’', '\'');
        var hints = none();
        if (plain.isBlank()) {
            return hints;
        }
        for (int i = 0; i < FAMILIES.size(); i++) {
            hints[i] = FAMILIES.get(i).words().matcher(plain).find() ? 1 : 0;
        }
        hints[FAMILIES.size()] = ownDanger(hints);
        return hints;
    }

    static float[] none() {
        return new float[FAMILIES.size() + 1];
    }

    private static float ownDanger(float[] hints) {
        float dangers = 0;
        for (int i = 0; i < FAMILIES.size(); i++) {
            dangers += FAMILIES.get(i).isOfDanger() ? hints[i] : 0;
        }
        return hints[OWN] > 0 && hints[AT_ME] == 0 ? Math.min(3, dangers) / 3 : 0;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, MOST_CHARACTERS / 2) + " " + text.substring(text.length() - MOST_CHARACTERS / 2);
    }

    private static int index(String name) {
        return FAMILIES.stream().map(Family::name).toList().indexOf(name);
    }

    private static List<Family> families() {
        var file = Objects.requireNonNull(Hints.class.getResourceAsStream("/diagnosis/hints.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Hints::family)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Family family(String line) {
        int tab = line.indexOf('\t');
        return new Family(line.substring(0, tab), Pattern.compile(line.substring(tab + 1)));
    }
}
