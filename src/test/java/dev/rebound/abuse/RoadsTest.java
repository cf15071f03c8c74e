package dev.rebound.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.abuse.Outcome.Done;
import dev.rebound.abuse.Outcome.Refused;
import dev.rebound.abuse.Outcome.Why;
import dev.rebound.abuse.Step.Act;
import dev.rebound.people.Hours;
import dev.rebound.privacy.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RoadsTest {
    /** A Monday. */
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private static final Shared SHARED = new Shared(null, null, Words.of("Fernhill"), null, Words.of("canary"));
    private static final Ruling CUT = Ruling.of(Decision.CUT_TIES);
    private static final Ruling NO = Ruling.noStep(Words.of("We need them"));

    private final Bench bench = new Bench();
    private final Telling telling = new Telling(bench.books(), bench);
    private final Reading reading = new Reading(bench.books());
    private final Deciding deciding = new Deciding(bench.books());

    private UUID sent() {
        return sentTo("UANNA", true);
    }

    private UUID sentTo(String user, boolean asUsual) {
        var sent = telling.send("UREP", SHARED, new Telling.To(user, asUsual), NOW);
        assertThat(sent).isInstanceOf(Telling.Sent.To.class);
        return ((Telling.Sent.To) sent).incident().id();
    }

    private Incident kept(UUID id) {
        return bench.find(id).orElseThrow();
    }

    private static Optional<Why> why(Optional<Outcome> outcome) {
        return outcome.filter(Refused.class::isInstance).map(refused -> ((Refused) refused).why());
    }

    @Test
    void the_old_manager_gets_nothing_when_the_manager_changes_between_preview_and_send() {
        bench.ring = new Ring(List.of("UNEW"), Optional.of("UBEN"));

        var sent = telling.send("UREP", SHARED, new Telling.To("UANNA", true), NOW);

        assertThat(sent).isEqualTo(new Telling.Sent.Moved(bench.ring));
        assertThat(bench.kept).isEmpty();
        assertThat(bench.told).isEmpty();
    }

    @Test
    void a_report_goes_to_who_is_there_when_the_manager_is_away() {
        bench.away.add("UANNA");

        sent();

        assertThat(bench.told).containsExactly("given UBEN");
    }

    @Test
    void a_report_that_was_taken_back_is_empty_and_can_be_read_by_nobody() {
        var id = sent();

        telling.takeBack(id, "UREP", NOW);

        assertThat(kept(id).shared()).isEqualTo(Shared.NOTHING);
        assertThat(reading.open(id, "UANNA", NOW)).isEmpty();
        assertThat(reading.queue("UANNA")).isEmpty();
        assertThat(bench.told).containsExactly("given UANNA", "taken UANNA");
    }

    @Test
    void nobody_but_those_who_have_it_can_read_or_say_anything() {
        var id = sent();

        assertThat(reading.open(id, "UBEN", NOW)).isEmpty();
        assertThat(why(deciding.acknowledge(id, "UBEN", NOW))).contains(Why.NOT_YOURS);
        assertThat(why(telling.takeBack(id, "UOTHER", NOW))).contains(Why.NOT_YOURS);
        assertThat(telling.record(id, "UOTHER")).isEmpty();
    }

    @Test
    void each_reading_stands_in_the_record_that_the_rep_can_read() {
        var id = sent();
        reading.open(id, "UANNA", NOW);
        reading.open(id, "UANNA", NOW);

        assertThat(telling.record(id, "UREP")).extracting(Step::act).containsExactly(Act.SENT, Act.OPENED, Act.READ);
        assertThat(bench.told).containsExactly("given UANNA", "rep OPENED");
    }

    @Test
    void the_rep_hears_each_step_and_appeals_once() {
        var id = sent();
        deciding.acknowledge(id, "UANNA", NOW);
        deciding.decide(id, "UANNA", NO, NOW);
        telling.appeal(id, "UREP", NOW);
        deciding.acknowledge(id, "UBEN", NOW);
        deciding.decide(id, "UBEN", NO, NOW);

        assertThat(why(telling.appeal(id, "UREP", NOW))).contains(Why.NO_APPEAL);
        assertThat(why(deciding.revise(id, "UANNA", new Revision(CUT, 2), NOW))).contains(Why.NOT_YOURS);
        assertThat(kept(id).decisions()).extracting(Decided::onAppeal).containsExactly(false, true);
        assertThat(bench.told)
                .containsExactly(
                        "given UANNA",
                        "rep ACKNOWLEDGED",
                        "rep DECIDED",
                        "given UBEN",
                        "rep ACKNOWLEDGED",
                        "rep DECIDED");
    }

    @Test
    void a_step_towards_the_prospect_needs_a_name_and_no_step_a_reason() {
        var sent = telling.send("UREP", Shared.NOTHING, new Telling.To("UANNA", true), NOW);
        var id = ((Telling.Sent.To) sent).incident().id();
        deciding.acknowledge(id, "UANNA", NOW);

        assertThat(why(deciding.decide(id, "UANNA", CUT, NOW))).contains(Why.NO_NAME);
        assertThat(why(deciding.decide(id, "UANNA", Ruling.of(Decision.NO_STEP), NOW)))
                .contains(Why.NO_REASON);
        assertThat(bench.followed).isEmpty();
    }

    @Test
    void nobody_undoes_a_decision_that_they_did_not_see() {
        var id = sent();
        deciding.acknowledge(id, "UANNA", NOW);
        deciding.decide(id, "UANNA", CUT, NOW);
        deciding.revise(id, "UANNA", new Revision(NO, 1), NOW);

        assertThat(why(deciding.revise(id, "UANNA", new Revision(CUT, 1), NOW))).contains(Why.DECIDED);
        assertThat(kept(id).decisions()).hasSize(2);
    }

    @Test
    void who_waits_is_reminded_after_one_working_day_and_passed_over_after_two() {
        var id = sent();
        var chasing = chasing();
        chasing.look(id, NOW.plusSeconds(23 * 3600));
        chasing.look(id, NOW.plusSeconds(24 * 3600));
        chasing.look(id, NOW.plusSeconds(25 * 3600));
        chasing.look(id, NOW.plusSeconds(48 * 3600));
        chasing.look(id, NOW.plusSeconds(48 * 3600));

        assertThat(bench.told).containsExactly("given UANNA", "reminded UANNA", "rep PASSED_LATE", "given UBEN");
        assertThat(kept(id).desk().told()).containsExactly("UANNA", "UBEN");
    }

    @Test
    void who_was_chosen_against_the_usual_one_keeps_it_from_them() {
        var id = sentTo("UBEN", false);
        bench.left.add("UBEN");

        chasing().look(id, NOW);
        chasing().look(id, NOW);

        assertThat(bench.told).containsExactly("given UBEN", "rep STRANDED");
    }

    @Test
    void a_report_that_cannot_be_delivered_goes_on_once_and_never_back() {
        var id = sent();
        chasing().undeliverable(id, "UANNA", NOW);
        chasing().undeliverable(id, "UANNA", NOW);
        chasing().undeliverable(id, "UBEN", NOW);
        chasing().look(id, NOW);

        assertThat(bench.told).containsExactly("given UANNA", "rep PASSED_GONE", "given UBEN", "rep STRANDED");
        assertThat(reading.open(id, "UANNA", NOW)).isEmpty();
    }

    @Test
    void a_weekend_is_no_working_day() {
        var friday = Instant.parse("2026-12-04T15:00:00Z");
        var saturday = Instant.parse("2026-12-05T15:00:00Z");

        assertThat(WorkingDays.after(Hours.USUAL, ZoneOffset.UTC, friday, 1)).isEqualTo("2026-12-07T15:00:00Z");
        assertThat(WorkingDays.after(Hours.USUAL, ZoneOffset.UTC, saturday, 1)).isEqualTo("2026-12-08T09:00:00Z");
    }

    @Test
    void that_somebody_else_reported_is_shown_among_reports_that_stand_alone() {
        var other = telling.send("UOTHER", SHARED, new Telling.To("UANNA", true), NOW);
        var id = sent();

        assertThat(reading.open(id, "UANNA", NOW).orElseThrow().isRepeated()).isTrue();
        telling.takeBack(((Telling.Sent.To) other).incident().id(), "UOTHER", NOW);
        assertThat(reading.open(id, "UANNA", NOW).orElseThrow().isRepeated()).isFalse();
    }

    @Test
    void nothing_that_was_shared_is_in_what_a_log_would_hold() {
        var id = sent();
        deciding.acknowledge(id, "UANNA", NOW);
        deciding.decide(id, "UANNA", NO, NOW);

        assertThat(kept(id).toString() + bench.steps).doesNotContain("Fernhill", "canary", "We need them");
    }

    @Test
    void an_erased_rep_leaves_the_decision_about_the_prospect_alone() {
        var id = sent();
        deciding.acknowledge(id, "UANNA", NOW);
        deciding.decide(id, "UANNA", CUT, NOW);
        var waiting = sent();

        bench.forget("UREP");

        assertThat(bench.find(waiting)).isEmpty();
        assertThat(kept(id).rep()).isEmpty();
        assertThat(kept(id).shared()).isEqualTo(new Shared(null, null, Words.of("Fernhill"), null, null));
    }

    @Test
    void of_two_who_act_at_once_one_does_and_the_other_sees_it() throws Exception {
        var seed = new Random().nextLong();
        System.out.println("RoadsTest seed " + seed);
        var random = new Random(seed);
        for (var run = 0; run < 500; run++) {
            var id = sent();
            bench.kept.computeIfPresent(id, (key, one) -> one.at(one.desk().to("UBEN", NOW)));
            if (random.nextBoolean()) {
                deciding.acknowledge(id, "UANNA", NOW);
                var won = atOnce(
                        () -> deciding.decide(id, "UANNA", CUT, NOW), () -> deciding.decide(id, "UBEN", NO, NOW));
                assertThat(won).isEqualTo(1);
                assertThat(kept(id).decisions()).hasSize(1);
            } else {
                var won = atOnce(() -> telling.takeBack(id, "UREP", NOW), () -> deciding.acknowledge(id, "UBEN", NOW));
                assertThat(won).isEqualTo(1);
                assertThat(kept(id).opened()).isNotEqualTo(kept(id).state() == State.TAKEN_BACK);
            }
        }
        assertThat(bench.followed).hasSize((int) bench.kept.values().stream()
                .filter(one -> one.state() == State.DECIDED)
                .count());
    }

    private static long atOnce(Supplier<Optional<Outcome>> one, Supplier<Optional<Outcome>> other) throws Exception {
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var first = pool.submit(() -> started(start, one));
            var second = pool.submit(() -> started(start, other));
            return List.of(first.get(), second.get()).stream()
                    .filter(done -> done.orElseThrow() instanceof Done)
                    .count();
        } finally {
            pool.shutdown();
        }
    }

    private static Optional<Outcome> started(CyclicBarrier start, Supplier<Optional<Outcome>> act) throws Exception {
        start.await();
        return act.get();
    }

    private Chasing chasing() {
        return new Chasing(
                bench.books(),
                bench,
                (user, since, days) -> WorkingDays.after(Hours.USUAL, ZoneOffset.UTC, since, days));
    }
}
