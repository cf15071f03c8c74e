package dev.rebound.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many more calls would tell ({@code P25}). */
class CasesNeededTest {
    private static final ErrorBudget FIRST = ErrorBudget.forNewWay(1);

    @Test
    void a_large_difference_needs_few_and_a_small_one_many() {
        assertThat(CasesNeeded.each(new TwoShares(2, 20, 6, 20), FIRST, 500).getAsInt())
                .isBetween(50, 60);
        assertThat(CasesNeeded.each(new TwoShares(4, 20, 7, 20), FIRST, 500).getAsInt())
                .isBetween(200, 260);
    }

    @Test
    void it_fits_what_simulations_find() {
        assertThat(CasesNeeded.each(new TwoShares(6, 60, 18, 60), FIRST, 500).getAsInt())
                .isLessThanOrEqualTo(60);
    }

    @Test
    void nothing_would_tell_where_there_is_no_difference() {
        assertThat(CasesNeeded.each(new TwoShares(5, 20, 5, 20), FIRST, 500)).isEmpty();
        assertThat(CasesNeeded.each(new TwoShares(6, 20, 5, 20), FIRST, 500)).isEmpty();
        assertThat(CasesNeeded.each(new TwoShares(50, 500, 53, 500), FIRST, 500))
                .isEmpty();
    }

    @Test
    void a_later_experiment_needs_more() {
        var seen = new TwoShares(6, 60, 18, 60);

        assertThat(CasesNeeded.each(seen, ErrorBudget.forNewWay(2), 500).getAsInt())
                .isGreaterThan(CasesNeeded.each(seen, FIRST, 500).getAsInt());
    }
}
