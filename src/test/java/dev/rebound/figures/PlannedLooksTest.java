package dev.rebound.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is fooled by noise, and what is there is found ({@code P25}). */
class PlannedLooksTest {
    private static final long SEED = 20_261_128L;
    private static final PlannedLooks LOOKS = new PlannedLooks();

    /** Shares that lie between those by which the bars were made as well. */
    private static final List<Double> SHARES =
            IntStream.rangeClosed(1, 99).mapToObj(percent -> percent / 100.0).toList();

    @ParameterizedTest
    @CsvSource({"10, 16", "20, 8", "33, 4", "60, 2", "137, 1"})
    void however_often_both_go_well_no_more_passes_than_may(int batch, int looks) {
        var budget = ErrorBudget.forNewWay(1);
        var bars = LOOKS.bars(batch, looks, budget);

        assertThat(SHARES)
                .allSatisfy(share ->
                        assertThat(stopped(share, batch, bars)).isLessThan(1.03 * budget.spent(batch * looks)));
    }

    @Test
    void where_few_calls_are_in_hardly_anything_passes() {
        var bars = LOOKS.bars(20, 3, ErrorBudget.forNewWay(1));

        assertThat(bars.get(0)).isBetween(3.1, 3.7);
        assertThat(bars.get(1)).isBetween(2.4, 2.7);
        assertThat(bars.get(2)).isBetween(1.85, 1.95);
        assertThat(new TwoShares(2, 20, 6, 20).score()).isLessThan(bars.get(0));
    }

    @Test
    void beyond_160_cases_each_look_is_exact_by_itself() {
        var budget = ErrorBudget.forNewWay(1);
        var bars = LOOKS.bars(500, 2, budget);
        var fewer = LOOKS.bars(80, 3, budget);

        assertThat(bars.get(0)).isBetween(1.8, 1.95);
        assertThat(bars.get(1)).isGreaterThan(2.5);
        assertThat(fewer.get(2)).isGreaterThan(fewer.get(0));
    }

    @Test
    void more_looks_do_not_change_what_was_seen_before() {
        var budget = ErrorBudget.forOldWay(2);
        var two = List.copyOf(LOOKS.bars(25, 2, budget));

        assertThat(LOOKS.bars(25, 4, budget)).startsWith(two.toArray(Double[]::new));
        assertThat(LOOKS.bars(25, 2, budget)).isEqualTo(two);
        assertThat(LOOKS.bars(25, 0, budget)).isEmpty();
    }

    @Test
    void all_experiments_of_half_a_year_share_less_than_four_in_a_hundred() {
        var sum = IntStream.rangeClosed(1, 200)
                .mapToDouble(place -> ErrorBudget.forNewWay(place).spent(Integer.MAX_VALUE)
                        + ErrorBudget.forOldWay(place).spent(Integer.MAX_VALUE))
                .sum();

        assertThat(sum).isEqualTo(0.036, within(1e-6));
        assertThat(ErrorBudget.forNewWay(2).level())
                .isLessThan(ErrorBudget.forNewWay(1).level());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 30, 20, 10})
    void a_planted_effect_is_found_four_times_in_five(int batch) {
        var random = seeded(batch);
        var bars = LOOKS.bars(batch, 60 / batch, ErrorBudget.forNewWay(1));
        var found = 0;
        for (var rep = 0; rep < 2000; rep++) {
            found += isFound(random, batch, bars, 0.1, 0.3) ? 1 : 0;
        }

        assertThat(found).isGreaterThanOrEqualTo(1600);
    }

    @Test
    void half_a_year_of_one_experiment_after_another_in_noise_shows_hardly_anybody_anything() {
        var random = seeded(26);
        var shown = 0;
        for (var rep = 0; rep < 2000; rep++) {
            shown += isEverShown(random) ? 1 : 0;
        }

        assertThat(shown).isLessThanOrEqualTo(80);
    }

    /** 50 calls a week; each experiment goes on for one to four looks, and the next one begins. */
    private static boolean isEverShown(Random random) {
        var share = 0.02 + random.nextDouble() * 0.9;
        var batch = List.of(10, 20, 20, 20, 40, 60).get(random.nextInt(6));
        var calls = 26 * 50;
        for (var place = 1; calls > 0; place++) {
            var looks = 1 + random.nextInt(4);
            var better = LOOKS.bars(batch, looks, ErrorBudget.forNewWay(place));
            var worse = LOOKS.bars(batch, looks, ErrorBudget.forOldWay(place));
            calls -= 2 * batch * looks;
            if (isSaid(random, batch, better, worse, share)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(Random random, int batch, List<Double> better, List<Double> worse, double share) {
        var counts = new int[2];
        for (var look = 0; look < better.size(); look++) {
            var seen = seen(random, batch, look, counts, share, share);
            if (seen.score() >= better.get(look) || seen.turned().score() >= worse.get(look)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFound(Random random, int batch, List<Double> bars, double one, double two) {
        var counts = new int[2];
        for (var look = 0; look < bars.size(); look++) {
            if (seen(random, batch, look, counts, one, two).score() >= bars.get(look)) {
                return true;
            }
        }
        return false;
    }

    private static TwoShares seen(Random random, int batch, int look, int[] counts, double one, double two) {
        for (var call = 0; call < batch; call++) {
            counts[0] += random.nextDouble() < one ? 1 : 0;
            counts[1] += random.nextDouble() < two ? 1 : 0;
        }
        var cases = batch * (look + 1);
        return new TwoShares(counts[0], cases, counts[1], cases);
    }

    /** By the definition, one pair of counts after the other. */
    private static double stopped(double share, int batch, List<Double> bars) {
        var walk = new Walk(share, batch);
        var chance = 0.0;
        for (var look = 1; look <= bars.size(); look++) {
            walk.go();
            var scores = scores(look * batch);
            walk.stop(bars.get(look - 1), scores);
            chance = walk.stoppedWith(99, scores);
        }
        return chance;
    }

    private static double[][] scores(int cases) {
        var rows = new ArrayList<double[]>();
        for (var one = 0; one <= cases; one++) {
            var row = new double[cases + 1];
            for (var two = 0; two <= cases; two++) {
                row[two] = new TwoShares(one, cases, two, cases).score();
            }
            rows.add(row);
        }
        return rows.toArray(double[][]::new);
    }

    private static Random seeded(int more) {
        System.out.println("Seed " + (SEED + more));
        return new Random(SEED + more);
    }
}
