package dev.rebound.diagnosis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of a test table: columns parted by "|", line breaks written as "\n", "#" opens a comment. */
final class Table {
    private Table() {}

    static List<List<String>> read(String resource) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream("/diagnosis/" + resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(line -> List.of(line.replace("\\n", "\n").split("\\|", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
