package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    private static final Pattern ASKED_FOR =
            Pattern.compile("labels(?:\\(\\))?\\.(?:text|counted)\\(\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");

    private final Labels labels = Labels.shipped();

    @ParameterizedTest
    @CsvSource({"0,0 noes today.", "1,1 no today.", "2,2 noes today."})
    void counts_in_the_singular_and_the_plural(int count, String words) {
        assertThat(labels.counted("receipt.today", count)).isEqualTo(words);
    }

    @Test
    void a_missing_label_and_a_missing_value_are_refused_by_name() {
        assertThatThrownBy(() -> labels.text("card.button.none")).hasMessage("There is no label card.button.none");
        assertThatThrownBy(() -> labels.text("day.on")).hasMessage("day.on needs a value for {day}");
    }

    @Test
    void every_label_that_the_code_asks_for_is_there() throws IOException {
        var missing = new ArrayList<String>();
        int asked = 0;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                for (var found :
                        ASKED_FOR.matcher(Files.readString(file)).results().toList()) {
                    asked++;
                    if (!labels.has(found.group(1))) {
                        missing.add(file.getFileName() + ": " + found.group(1));
                    }
                }
            }
        }
        assertThat(asked).isPositive();
        assertThat(missing).isEmpty();
    }
}
