package dev.rebound.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.checkin.Course.Outcome;
import dev.rebound.checkin.Course.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final Group TWO = Group.of("ANA", "BEN");

    @Test
    void they_are_asked_once_and_once_more_and_then_it_did_not_happen() {
        var course = Course.opened(TWO, NOW, List.of());
        assertThat(course.step(hours(47))).isEmpty();
        assertThat(course.step(hours(48))).contains(Step.ASK);
        course = course.done(Step.ASK, hours(50));
        assertThat(course.step(hours(97))).isEmpty();
        assertThat(course.step(hours(98))).contains(Step.ASK_AGAIN);
        course = course.done(Step.ASK_AGAIN, hours(98));
        assertThat(course.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(course.step(hours(145))).isEmpty();
        assertThat(course.step(hours(146))).contains(Step.CLOSE);
        course = course.done(Step.CLOSE, hours(146));
        assertThat(course.step(hours(1000))).isEmpty();
        assertThat(course.outcome()).isEqualTo(Outcome.UNANSWERED);
        assertThat(course.went()).isEqualTo(new Past.Went(TWO, false));
        assertThat(course.isSilent("ANA")).isTrue();
    }

    @Test
    void they_are_asked_after_the_times_that_were_suggested_but_not_much_later() {
        assertThat(Course.opened(TWO, NOW, List.of(hours(5), hours(70))).due()).isEqualTo(hours(71));
        assertThat(Course.opened(TWO, NOW, List.of(hours(5))).due()).isEqualTo(hours(48));
        assertThat(Course.opened(TWO, NOW, List.of(hours(160))).due()).isEqualTo(hours(96));
    }

    @Test
    void one_answer_is_enough_and_a_yes_counts_for_all() {
        var opened = Course.opened(TWO, NOW, List.of());
        var no = opened.done(Step.ASK, hours(48)).answered("ANA", false);
        assertThat(no.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(no.step(hours(1000))).isEmpty();
        assertThat(no.isSilent("BEN")).isFalse();
        assertThat(no.answered("BEN", true).outcome()).isEqualTo(Outcome.MET);
        assertThat(no.answered("ANA", true).outcome()).isEqualTo(Outcome.MET);
        assertThat(opened.answered("BEN", true).step(hours(48))).isEmpty();
        assertThat(opened.answered("BEN", true).answered("ANA", false).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(opened.answered("BEN", true).answered("BEN", false).outcome())
                .isEqualTo(Outcome.NOT_MET);
        assertThat(opened.answered("CAT", true)).isEqualTo(opened);
        assertThat(opened.ended().answered("BEN", true).went().met()).isTrue();
    }

    @Test
    void random_rounds_ask_twice_at_most_and_never_after_an_answer() {
        for (var seed = 1L; seed <= 300; seed++) {
            var random = new Random(seed);
            var course = Course.opened(TWO, NOW, List.of());
            var steps = new ArrayList<Step>();
            var asked = new ArrayList<Instant>();
            var answered = false;
            for (var hour = 0; hour < 400; hour += random.nextInt(30)) {
                if (random.nextInt(60) == 0) {
                    course = course.answered("ANA", random.nextBoolean());
                    answered = true;
                }
                var step = course.step(hours(hour));
                assertThat(answered && step.isPresent()).as("seed " + seed).isFalse();
                if (step.isPresent()) {
                    steps.add(step.get());
                    asked.add(hours(hour));
                    course = course.done(step.get(), hours(hour));
                }
            }
            assertThat(steps)
                    .as("seed " + seed)
                    .isEqualTo(List.of(Step.values()).subList(0, steps.size()));
            for (var at = 1; at < asked.size(); at++) {
                assertThat(Duration.between(asked.get(at - 1), asked.get(at))).isGreaterThanOrEqualTo(Course.BETWEEN);
            }
            assertThat(course.outcome()).isNotEqualTo(Outcome.OPEN);
        }
    }

    @Test
    void three_rounds_without_a_word_pause_a_person_who_begins_anew_after_coming_back() {
        var rounds = new ArrayList<Silence.Taken>();
        rounds.add(taken(0, silent().answered("ANA", false)));
        rounds.add(taken(1, silent()));
        rounds.add(taken(2, silent()));
        assertThat(Silence.of("ANA", rounds, NOW)).isEqualTo(new Silence(2));
        assertThat(Silence.of("ANA", rounds, NOW).verdict()).isEqualTo(Silence.Verdict.STAYS);
        assertThat(Silence.of("BEN", rounds, NOW).verdict()).isEqualTo(Silence.Verdict.PAUSE_AND_TELL);
        rounds.add(taken(4, Course.opened(TWO, hours(4 * 168), List.of())));
        rounds.add(taken(3, Course.opened(TWO, hours(3 * 168), List.of()).ended()));
        assertThat(Silence.of("ANA", rounds, NOW)).isEqualTo(new Silence(2));
        rounds.add(taken(5, silent()));
        assertThat(Silence.of("ANA", rounds, NOW).verdict()).isEqualTo(Silence.Verdict.PAUSE_AND_TELL);
        assertThat(Silence.of("ANA", rounds, hours(168 * 2))).isEqualTo(new Silence(2));
        rounds.add(taken(6, silent().answered("BEN", true)));
        assertThat(Silence.of("ANA", rounds, NOW)).isEqualTo(new Silence(0));
        assertThat(Silence.of("CAT", rounds, NOW)).isEqualTo(new Silence(0));
    }

    private static Course silent() {
        return Course.opened(TWO, NOW, List.of())
                .done(Step.ASK, hours(48))
                .done(Step.ASK_AGAIN, hours(96))
                .done(Step.CLOSE, hours(144));
    }

    private static Silence.Taken taken(int week, Course course) {
        return new Silence.Taken(hours(week * 168), course);
    }

    private static Instant hours(int hours) {
        return NOW.plus(Duration.ofHours(hours));
    }
}
