package dev.rebound.calls;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What exports call things, from {@code /calls/names.properties}. */
final class Called {
    private static final Properties NAMES = load("/calls/names.properties");

    private Called() {}

    /** All names of a thing, bare, the surest first. */
    static List<String> names(String of) {
        return Arrays.stream(NAMES.getProperty(of).split(",")).map(Cells::bare).toList();
    }

    private static Properties load(String resource) {
        var names = new Properties();
        var in = Objects.requireNonNull(Called.class.getResourceAsStream(resource), "There is no " + resource);
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
