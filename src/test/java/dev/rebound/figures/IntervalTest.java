package dev.rebound.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    /** The examples of R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    void gives_what_the_paper_gives(int hits, int cases, double low, double high) {
        var interval = Interval.wilson(hits, cases, Interval.NINETEEN_IN_TWENTY);
        assertThat(interval.low()).isCloseTo(low, within(0.00006));
        assertThat(interval.high()).isCloseTo(high, within(0.00006));
    }

    @Test
    void holds_the_true_share_as_often_as_it_promises() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int held = 0;
        for (int i = 0; i < 4000; i++) {
            double share = 0.04 + random.nextDouble() * 0.3;
            int hits = 0;
            for (int j = 0; j < 80; j++) {
                hits += random.nextDouble() < share ? 1 : 0;
            }
            var interval = Interval.wilson(hits, 80, Interval.FOUR_IN_FIVE);
            held += interval.low() <= share && share <= interval.high() ? 1 : 0;
        }
        assertThat(held / 4000.0).as("seed %d", seed).isBetween(0.76, 0.86);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "-1,5", "6,5"})
    void refuses_counts_that_cannot_be(int hits, int cases) {
        assertThatThrownBy(() -> Interval.wilson(hits, cases, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
