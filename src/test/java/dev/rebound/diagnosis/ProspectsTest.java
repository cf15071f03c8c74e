package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProspectsTest {
    private final Prospects prospects = new Prospects();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void two_are_seen_only_by_unmistakable_signs(int expected, String text) {
        assertThat(prospects.count(text, List.of(text))).isEqualTo(expected);
    }

    static Stream<Arguments> table() {
        return Table.read("prospects.csv").stream().map(row -> Arguments.of(Integer.parseInt(row.get(0)), row.get(1)));
    }
}
