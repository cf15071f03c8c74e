package dev.rebound.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** What the commands and the start say: short sentences by key, and whole texts by file name. */
public final class Sentences {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("terminal.words", Locale.ROOT);

    private Sentences() {}

    /** The sentence of a key, filled in. */
    public static String of(String key, Object... filledIn) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(filledIn);
    }

    static String text(String file) {
        try (var in = Objects.requireNonNull(Sentences.class.getResourceAsStream("/terminal/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
