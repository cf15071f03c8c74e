package dev.rebound.abuse;

import dev.rebound.logbook.Rejection;
import dev.rebound.taxonomy.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Whether a report tells of a threat, by the patterns of {@code /abuse/threats.txt}: then whom to reach at once goes first ({@code P37}). */
public final class Threats {
    private static final String FILE = "/abuse/threats.txt";

    private final List<Pattern> patterns;

    private Threats(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** The patterns that come with the jar. */
    public static Threats shipped() {
        try (var in = Threats.class.getResourceAsStream(FILE)) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new Threats(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pattern::compile)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one does: it was read as abuse, and its words hold a threat. */
    public boolean in(Rejection entry) {
        return entry.reading().severity() == Severity.ABUSIVE && in(entry.text().text());
    }

    boolean in(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return patterns.stream().anyMatch(pattern -> pattern.matcher(lower).find());
    }
}
