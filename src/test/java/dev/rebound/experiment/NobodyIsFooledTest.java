package dev.rebound.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import dev.rebound.experiment.Result.Verdict;
import dev.rebound.figures.PlannedLooks;
import dev.rebound.logbook.Entries;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Half a year of work, looked at every day: noise shows hardly anybody a better line, and a planted one is found ({@code P25}). */
class NobodyIsFooledTest {
    private static final long SEED = 5_026L;
    private static final int REPS = 200;
    private static final int MORE_REPS = 400;
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final Judge JUDGE = new Judge(new PlannedLooks());
    private static final Diagnoser DIAGNOSER = Diagnoser.shipped(Network.shipped());
    private static final Member REP = new Member("U1", ZoneOffset.UTC, Standing.MEMBER, true);

    private final Random random = new Random(SEED);

    @Test
    void in_noise_at_most_four_of_a_hundred_are_ever_told_that_a_line_did_better() {
        System.out.println("Seed " + SEED);
        var shown = 0;
        for (var rep = 0; rep < MORE_REPS; rep++) {
            shown += new Rep(0.05 + random.nextDouble() * 0.6, 0).isEverShown(26 * 5) ? 1 : 0;
        }

        assertThat(shown).isLessThanOrEqualTo(MORE_REPS * 4 / 100);
    }

    @Test
    void a_planted_effect_is_found_within_sixty_calls_each_way() {
        System.out.println("Seed " + SEED);
        for (var planned : List.of(20, 60)) {
            var found = 0;
            for (var rep = 0; rep < REPS; rep++) {
                found += new Rep(0.1, 0.2).finds(planned) ? 1 : 0;
            }

            assertThat(found).as("planned " + planned).isGreaterThanOrEqualTo(REPS * 80 / 100);
        }
    }

    /** Somebody who begins the next experiment as soon as one is over, or after two to four looks. */
    private final class Rep {
        private final Trials trials = new Trials(new ExperimentsInMemory(), new TagsInMemory(), JUDGE, DIAGNOSER);
        private final double share;
        private final double more;
        private Instant now = START;
        private int patience;

        Rep(double share, double more) {
            this.share = share;
            this.more = more;
        }

        boolean isEverShown(int days) {
            for (var day = 0; day < days; day++) {
                now = START.plus(Duration.ofDays(day));
                beginOrStop();
                for (var call = 0; call < 12; call++) {
                    calls(random.nextBoolean() ? Arm.NEW : Arm.TODAY);
                }
                if (verdict().tells()) {
                    return true;
                }
            }
            return false;
        }

        boolean finds(int planned) {
            begin(planned);
            for (var call = 0; call < 60; call++) {
                calls(Arm.TODAY);
                calls(Arm.NEW);
            }
            return verdict() == Verdict.NEW_BETTER;
        }

        private void beginOrStop() {
            trials.open("U1")
                    .filter(one -> trials.result(one).looks() >= patience)
                    .ifPresent(one -> trials.stop("U1", one.id(), now));
            if (trials.open("U1").isEmpty()) {
                patience = 2 + random.nextInt(3);
                begin(20);
            }
        }

        private void begin(int planned) {
            var plan = new Plan(Variable.TONE, Words.of("as ever"), Words.of("new"), Measure.PAST_OPENER, planned);
            trials.begin(REP, new Said(plan, true), now);
        }

        private void calls(Arm arm) {
            now = now.plusSeconds(60);
            var isGood = random.nextDouble() < share + (arm == Arm.NEW ? more : 0);
            var reading = isGood
                    ? Entries.reading(Bucket.TIMING, Objection.NO_BUDGET, false)
                    : Entries.reading(Bucket.DELIVERY, Objection.NOT_INTERESTED, true);
            trials.tag(Entries.entry("U1", now.toString(), "", reading, 1), arm, now);
        }

        private Verdict verdict() {
            return trials.newest("U1").map(trials::result).map(Result::verdict).orElse(Verdict.TOO_EARLY);
        }
    }
}
