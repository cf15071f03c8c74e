package dev.rebound.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoesForAYesTest {
    @ParameterizedTest(name = "{0} yeses, {1} noes: {2} to {3}")
    @CsvSource({"7,67,6,16", "1,19,6,65", "10,10,1,2", "20,0,1,1", "40,360,7,11"})
    void is_a_range_of_whole_numbers(int yeses, int noes, int low, int high) {
        assertThat(NoesForAYes.of(yeses, noes)).contains(new NoesForAYes(low, high, yeses + noes));
    }

    @Test
    void says_nothing_before_a_first_yes() {
        assertThat(NoesForAYes.of(0, 500)).isEmpty();
    }

    @Test
    void says_nothing_below_twenty_answers() {
        assertThat(NoesForAYes.of(5, 14)).isEmpty();
        assertThat(NoesForAYes.of(5, 15)).isPresent();
    }

    @Test
    void holds_what_was_seen() {
        for (int yeses = 1; yeses < 60; yeses++) {
            for (int noes = Math.max(0, 20 - yeses); noes < 300; noes += 7) {
                var range = NoesForAYes.of(yeses, noes).orElseThrow();
                assertThat((double) noes / yeses).isBetween(range.low() - 1.0, range.high() + 0.5);
            }
        }
    }
}
