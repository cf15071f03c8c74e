package dev.rebound.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Happened;
import dev.rebound.logbook.SlotSum;
import dev.rebound.logbook.Tally;
import dev.rebound.logbook.Trait;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Noise shows nothing, and what is there is found ({@code P26}). */
class SearchTest {
    private static final int REPS = 200;
    private static final int WEEKS = 26;
    private static final int A_WEEK = 100;
    private static final String[] TITLES = {"cfo", "ceo", "buyer", "head of it", "owner", "office"};
    private static final String[] TRADES = {"retail", "steel", "food", "software", "banks"};
    private static final String[] WAYS = {"phone", "mail", "linkedin"};

    /** Five in a hundred are allowed for patterns and experiments together; patterns may take one of them. */
    @Test
    void of_200_reps_in_pure_noise_hardly_one_is_shown_anything_in_half_a_year() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var shown = IntStream.range(0, REPS)
                .filter(rep -> isShownAnything(new Random(random.nextLong())))
                .count();
        System.out.println(shown + " of 200 reps in noise were shown a pattern");
        assertThat(shown).isLessThanOrEqualTo(REPS * 3 / 100);
    }

    private static boolean isShownAnything(Random random) {
        var rep = new Rep(random, 0.15 + 0.5 * random.nextDouble());
        for (var week = 0; week < WEEKS; week++) {
            IntStream.range(0, A_WEEK).forEach(call -> rep.call(0));
            if (!Search.in(rep.counts()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void an_hour_that_is_three_times_as_good_is_found_by_most() {
        var seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var found = IntStream.range(0, REPS)
                .filter(i -> {
                    var rep = new Rep(new Random(random.nextLong()), 0.2);
                    IntStream.range(0, WEEKS * A_WEEK / 2).forEach(call -> rep.call(0.4));
                    return Search.in(rep.counts()).stream()
                            .anyMatch(one -> one.group().equals(new Group(Group.Kind.HOUR, "9")) && one.isMore());
                })
                .count();
        System.out.println(found + " of 200 planted hours were found");
        assertThat(found).isGreaterThanOrEqualTo(REPS * 8 / 10);
    }

    @Test
    void forty_brush_offs_in_fifty_calls_say_nothing_about_the_pitch() {
        var noes = List.of(
                new Tally(Bucket.DELIVERY, Objection.NOT_INTERESTED, true, false, 40),
                new Tally(Bucket.TIMING, Objection.NO_BUDGET, false, true, 6),
                new Tally(Bucket.DELIVERY, Objection.APPROACH_CRITICISM, false, true, 4));
        var slots = List.of(
                new SlotSum(DayOfWeek.MONDAY, 9, Happened.BRUSH_OFF, 40),
                new SlotSum(DayOfWeek.MONDAY, 9, Happened.REASON, 10));

        assertThat(Search.in(Counts.of(new Counts.Logged(slots, noes, List.of()))))
                .isEmpty();
    }

    @Test
    void most_noes_about_the_time_are_said_so_and_a_bare_majority_is_not() {
        assertThat(Search.in(reasons(36, 8)))
                .singleElement()
                .satisfies(pattern -> assertThat(pattern.group()).isEqualTo(new Group(Group.Kind.BUCKET, "TIMING")));
        assertThat(Search.in(reasons(120, 80))).isEmpty();
        assertThat(Search.in(reasons(9, 1))).isEmpty();
    }

    @Test
    void what_was_found_is_dropped_when_it_turned_or_went() {
        var found = new Pattern(new Group(Group.Kind.HOUR, "9"), 60, 100, 100, 1000);
        assertThat(Search.isStillThere(found, true)).isTrue();
        assertThat(Search.isStillThere(found, false)).isFalse();
        assertThat(Search.isStillThere(new Pattern(found.group(), 12, 100, 100, 1000), true))
                .isFalse();
        assertThat(Search.isStillThere(new Pattern(found.group(), 10, 10, 100, 1000), true))
                .isFalse();
    }

    private static Counts reasons(int timing, int others) {
        return Counts.of(new Counts.Logged(
                List.of(),
                List.of(
                        new Tally(Bucket.TIMING, Objection.NO_BUDGET, false, true, timing),
                        new Tally(Bucket.FIT, Objection.NO_NEED, false, true, others)),
                List.of()));
    }

    /** Somebody whose calls go well by chance alone, but for one hour where that is planted. */
    private static final class Rep {
        private final Random random;
        private final double share;
        private final int[][][] slots = new int[5][9][2];
        private final int[] buckets = new int[4];
        private final List<Trait> traits = new ArrayList<>();

        Rep(Random random, double share) {
            this.random = random;
            this.share = share;
        }

        void call(double planted) {
            var day = random.nextInt(5);
            var hour = random.nextInt(9);
            var past = random.nextDouble() < share + (hour == 0 ? planted : 0);
            slots[day][hour][past ? 1 : 0]++;
            if (past) {
                buckets[(int) Math.min(3, Math.abs(random.nextGaussian() * 1.4))]++;
            }
            if (random.nextInt(3) == 0) {
                traits.add(new Trait(one(TITLES), one(TRADES), one(WAYS), !past, past, 1));
            }
        }

        private String one(String... of) {
            return of[random.nextInt(of.length)];
        }

        Counts counts() {
            var sums = new ArrayList<SlotSum>();
            for (var day = 0; day < 5; day++) {
                for (var hour = 0; hour < 9; hour++) {
                    sums.add(new SlotSum(DayOfWeek.of(day + 1), hour + 9, Happened.BRUSH_OFF, slots[day][hour][0]));
                    sums.add(new SlotSum(DayOfWeek.of(day + 1), hour + 9, Happened.REASON, slots[day][hour][1]));
                }
            }
            var reasons = Arrays.stream(Bucket.values())
                    .map(bucket -> new Tally(bucket, Objection.OTHER, false, true, buckets[bucket.ordinal()]))
                    .toList();
            return Counts.of(new Counts.Logged(sums, reasons, traits));
        }
    }
}
