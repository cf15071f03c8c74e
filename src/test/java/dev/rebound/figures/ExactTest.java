package dev.rebound.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {
    /** Worked by hand from the hypergeometric distribution: the lady tasting tea, and tables small enough to write down. */
    @ParameterizedTest
    @CsvSource({
        "3, 4, 1, 4, 0.485714285714286",
        "4, 4, 0, 4, 0.028571428571429",
        "2, 4, 2, 4, 1",
        "0, 3, 3, 3, 0.1",
        "1, 10, 9, 10, 0.001093"
    })
    void two_groups(int hits, int cases, int otherHits, int otherCases, double chance) {
        assertThat(Exact.unlike(hits, cases, otherHits, otherCases)).isCloseTo(chance, within(1e-6));
        assertThat(Exact.unlike(otherHits, otherCases, hits, cases)).isCloseTo(chance, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 0.5, 0.125", "0, 5, 0.5, 1", "14, 20, 0.5, 0.057659", "2, 2, 0.1, 0.01", "29, 30, 0.5, 2.887e-8"
    })
    void one_share(int hits, int cases, double each, double chance) {
        assertThat(Exact.atLeast(hits, cases, each)).isCloseTo(chance, within(Math.max(1e-11, chance / 1000)));
    }

    /** All tables of one margin together are certain. */
    @ParameterizedTest
    @CsvSource({"50, 70, 40", "3000, 20000, 5000", "1, 1, 1"})
    void chances_of_all_add_up(int cases, int otherCases, int hits) {
        assertThat(Exact.atLeast(0, cases, 0.3)).isCloseTo(1, within(1e-9));
        assertThat(Exact.unlike(
                        hits * cases / (cases + otherCases),
                        cases,
                        hits - hits * cases / (cases + otherCases),
                        otherCases))
                .isBetween(0.5, 1.0);
    }
}
