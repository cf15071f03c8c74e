package dev.rebound.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far two shares lie apart ({@code P25}). */
class TwoSharesTest {
    private static final double ROUNDED = 0.00006;

    @ParameterizedTest
    @CsvSource({
        // Examples of Newcombe's table II, method 10
        "48, 80, 56, 70, 0.0524, 0.3339",
        "3, 10, 9, 10, 0.1705, 0.8090",
        "2, 7, 6, 7, 0.0582, 0.8062",
        "0, 29, 5, 56, -0.0381, 0.1926",
        "0, 20, 0, 10, -0.1611, 0.2775",
        "0, 10, 10, 10, 0.6075, 1.0000",
        "0, 20, 10, 10, 0.6791, 1.0000"
    })
    void the_interval_is_the_one_in_the_paper(int oldHits, int old, int newHits, int fresh, double low, double high) {
        var difference = new TwoShares(oldHits, old, newHits, fresh).difference(Interval.NINETEEN_IN_TWENTY);

        assertThat(difference.low()).isEqualTo(low, within(ROUNDED));
        assertThat(difference.high()).isEqualTo(high, within(ROUNDED));
    }

    @Test
    void it_turns_with_the_ways() {
        var shares = new TwoShares(6, 60, 18, 60);
        var one = shares.difference(TwoShares.NINE_IN_TEN);
        var other = shares.turned().difference(TwoShares.NINE_IN_TEN);

        assertThat(other.low()).isEqualTo(-one.high(), within(1e-12));
        assertThat(shares.turned().score()).isEqualTo(-shares.score(), within(1e-12));
    }

    @Test
    void nothing_scores_where_nothing_differs() {
        assertThat(new TwoShares(0, 20, 0, 20).score()).isZero();
        assertThat(new TwoShares(20, 20, 20, 20).score()).isZero();
        assertThat(new TwoShares(6, 60, 18, 60).score()).isEqualTo(2.7386, within(0.0001));
    }

    @Test
    void impossible_counts_are_refused() {
        assertThatThrownBy(() -> new TwoShares(3, 2, 0, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TwoShares(0, 0, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
