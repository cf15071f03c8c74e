package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {
    private final Splitter splitter = new Splitter();

    @ParameterizedTest
    @MethodSource("table")
    void a_report_parts_where_a_reader_would_part_it(List<String> parts) {
        assertThat(splitter.split(String.join("", parts))).isEqualTo(parts);
    }

    static Stream<Arguments> table() {
        return Table.read("parts.txt").stream()
                .map(row -> String.join("|", row).replace("\\r", "\r"))
                .map(line -> Arguments.of(List.of(line.split("‖", -1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\n\n \t", "x", ".", "...", "‖"})
    void almost_nothing_stays_as_it_is(String text) {
        assertThat(String.join("", splitter.split(text))).isEqualTo(text);
    }

    @Test
    void parts_put_together_are_the_text() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = HostileText.random(random, 300);
            assertThat(String.join("", splitter.split(text))).isEqualTo(text);
            assertThat(splitter.split(text)).noneMatch(String::isEmpty);
        }
    }
}
