package dev.rebound.nudges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.playbook.Playbook;
import dev.rebound.taxonomy.Severity;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Breaks and runs from their start to their end. */
class BreaksTest {
    private static final UUID ENTRY = UUID.randomUUID();
    private static final Duration FIVE = Duration.ofMinutes(5);

    private final NudgesBench bench = new NudgesBench();
    private final String user = bench.member.user();

    @Test
    void nothing_runs_before_the_start() {
        bench.first(bench.no(Severity.ABUSIVE));
        assertThat(bench.alarms).isEmpty();
        assertThat(bench.breaks.running(user, bench.now)).isEmpty();
    }

    @Test
    void it_ends_with_a_word_once() {
        var pause = bench.breaks.start(user, ENTRY, FIVE, bench.now);
        assertThat(bench.alarms).containsExactly("pause 2026-03-11T10:05:00Z");
        bench.later(5);
        assertThat(bench.breaks.running(user, bench.now)).isEmpty();
        assertThat(bench.breaks.end(pause.id(), bench.now)).contains(pause);
        assertThat(bench.breaks.end(pause.id(), bench.now)).isEmpty();
    }

    @Test
    void it_ends_without_a_word_when_something_was_logged_since() {
        var pause = bench.breaks.start(user, ENTRY, FIVE, bench.now);
        bench.goodTalk();
        assertThat(bench.breaks.running(user, bench.now)).isEmpty();
        bench.later(4);
        assertThat(bench.breaks.end(pause.id(), bench.now)).isEmpty();
        assertThat(bench.pauses.of(user)).isEmpty();
    }

    @Test
    void whoever_came_back_to_work_may_start_another() {
        var first = bench.breaks.start(user, ENTRY, FIVE, bench.now);
        bench.no(Severity.HARSH);
        var second = bench.breaks.start(user, ENTRY, FIVE, bench.now);
        assertThat(second).isNotEqualTo(first);
        bench.later(4);
        assertThat(bench.breaks.end(first.id(), bench.now)).isEmpty();
        bench.later(1);
        assertThat(bench.breaks.end(second.id(), bench.now)).contains(second);
    }

    @Test
    void a_second_start_keeps_the_one_that_runs_and_back_ends_it() {
        var first = bench.breaks.start(user, ENTRY, FIVE, bench.now);
        bench.later(1);
        assertThat(bench.breaks.start(user, ENTRY, Duration.ofMinutes(15), bench.now))
                .isEqualTo(first);
        bench.breaks.back(user);
        bench.breaks.back(user);
        bench.later(4);
        assertThat(bench.breaks.end(first.id(), bench.now)).isEmpty();
        assertThat(bench.alarms).hasSize(1);
    }

    @Test
    void a_restart_that_took_too_long_leaves_it_without_a_word() {
        var pause = bench.breaks.start(user, ENTRY, FIVE, bench.now);
        bench.later(21);
        assertThat(bench.breaks.end(pause.id(), bench.now)).isEmpty();
    }

    @Test
    void home_shows_it_while_it_runs() {
        var home = new BreakOnHome(bench.breaks, Playbook.shipped());
        assertThat(home.of(bench.member, bench.now)).isEmpty();
        bench.breaks.start(user, ENTRY, FIVE, bench.now);
        assertThat(home.of(bench.member, bench.now).orElseThrow().rows().toString())
                .contains("A break runs until 11:05.", "Back now");
        bench.later(5);
        assertThat(home.of(bench.member, bench.now)).isEmpty();
    }

    @Test
    void a_run_is_summed_up_once_when_its_stretch_is_over_and_only_where_a_card_waited() {
        bench.win();
        bench.win();
        assertThat(bench.alarms).isEmpty();
        bench.first(bench.no(Severity.CIVIL));
        bench.first(bench.no(Severity.CIVIL));
        assertThat(bench.alarms).containsExactly("run 2026-03-11T11:33:00Z");
        var run = bench.runs.of(user).orElseThrow();
        bench.goodTalk();

        bench.later(88);
        assertThat(bench.momentum.look(run.id(), bench.now).again())
                .contains(NudgesBench.TEN.plus(Duration.ofMinutes(95)));
        bench.later(2);
        var look = bench.momentum.look(run.id(), bench.now);
        assertThat(look.again()).isEmpty();
        assertThat(look.summary()).contains(new Momentum.Summary(user, NudgesBench.TEN.plusSeconds(60), 2, 1, 2));
        assertThat(bench.momentum.look(run.id(), bench.now).summary()).isEmpty();
    }

    @Test
    void a_run_whose_noes_were_taken_back_has_nothing_to_tell() {
        bench.win();
        bench.win();
        var no = bench.no(Severity.CIVIL);
        bench.first(no);
        var run = bench.runs.of(user).orElseThrow();
        bench.logbook.remove(user, no.id());
        bench.later(91);
        assertThat(bench.momentum.look(run.id(), bench.now).summary()).isEmpty();
        assertThat(bench.runs.of(user)).isEmpty();
    }

    @Test
    void the_next_stretch_has_a_run_of_its_own() {
        bench.win();
        bench.win();
        bench.first(bench.no(Severity.CIVIL));
        var old = bench.runs.of(user).orElseThrow();
        bench.later(120);
        bench.win();
        bench.win();
        bench.first(bench.no(Severity.CIVIL));
        assertThat(bench.momentum.look(old.id(), bench.now).summary()).isEmpty();
        assertThat(bench.runs.of(user)).isPresent();
        assertThat(bench.alarms).hasSize(2);
    }
}
