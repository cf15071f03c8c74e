package dev.rebound.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import dev.rebound.experiment.Result.Verdict;
import dev.rebound.experiment.Trials.Begun;
import dev.rebound.figures.PlannedLooks;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Win;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An experiment from its plan to its end, without a door and without a database ({@code P25}). */
class TrialsTest {
    private static final Diagnoser DIAGNOSER = Diagnoser.shipped(Network.shipped());
    private static final Judge JUDGE = new Judge(new PlannedLooks());
    private static final Member REP = new Member("U1", ZoneId.of("Europe/Vienna"), Standing.MEMBER, true);
    private static final Instant START = Instant.parse("2026-03-11T11:00:00Z");
    private static final String TODAY = "2026-03-11T12:00:00Z";
    private static final Reading BRUSH_OFF = Entries.reading(Bucket.DELIVERY, Objection.NOT_INTERESTED, true);
    private static final Reading REASON = Entries.reading(Bucket.TIMING, Objection.NO_BUDGET, false);

    private final ExperimentsInMemory experiments = new ExperimentsInMemory();
    private final TagsInMemory tags = new TagsInMemory();
    private final Trials trials = new Trials(experiments, tags, JUDGE, DIAGNOSER);
    private final TagsFollow follow = new TagsFollow(experiments, tags);
    private final ExperimentWords words = new ExperimentWords(Playbook.shipped().labels());
    private final TagBeside beside = new TagBeside(trials, Playbook.shipped().labels());
    private Instant now = START;

    @BeforeEach
    void begin() {
        assertThat(begun(plan("a new opener", Measure.PAST_OPENER, 20))).isEqualTo(Begun.BEGUN);
        now = START.plus(Duration.ofHours(1));
    }

    @Test
    void a_second_one_is_refused_while_one_is_open() {
        assertThat(begun(plan("a new tone", Measure.YES, 20))).isEqualTo(Begun.ANOTHER_OPEN);

        trials.stop("U1", open().id(), now);

        assertThat(begun(plan("a new tone", Measure.YES, 20))).isEqualTo(Begun.BEGUN);
    }

    @Test
    void two_equal_ways_and_words_of_danger_begin_nothing() {
        trials.stop("U1", open().id(), now);

        assertThat(begun(plan("THE USUAL OPENER", Measure.YES, 20))).isEqualTo(Begun.SAME);
        var heavy = plan("i don't want to be alive any more", Measure.YES, 20);
        assertThat(begun(heavy)).isEqualTo(Begun.IN_DANGER);
        assertThat(trials.open("U1")).isEmpty();
        assertThat(trials.begin(REP, new Said(heavy, true), now)).isEqualTo(Begun.BEGUN);
    }

    @ParameterizedTest
    @CsvSource({
        "PAST_OPENER, false, true, true, true",
        "GOOD_TALK, false, false, true, true",
        "YES, false, false, false, true"
    })
    void what_went_well_comes_from_the_labels(Measure by, boolean brushOff, boolean reason, boolean talk, boolean win) {
        assertThat(by.isMet(no(BRUSH_OFF, 1))).isEqualTo(brushOff);
        assertThat(by.isMet(no(REASON, 1))).isEqualTo(reason);
        assertThat(by.isMet(talk(Effort.Kind.GOOD_TALK))).isEqualTo(talk);
        assertThat(by.isMet(win())).isEqualTo(win);
    }

    @Test
    void each_answer_asks_which_way_and_then_says_how_it_counts() {
        var call = no(BRUSH_OFF, 1);
        assertThat(said(call)).containsExactly("Your experiment: which way was this? [Today's way] [New way]");

        trials.tag(call, Arm.NEW, now);
        assertThat(said(call))
                .containsExactly("Counted for the new way: ended in the opener."
                        + " [It got past the opener] [Other way] [Do not count it]");

        trials.correct("U1", call.id(), now);
        trials.turn("U1", call.id(), now);
        assertThat(said(call))
                .containsExactly("Counted for today's way: got past the opener."
                        + " [It ended in the opener] [Other way] [Do not count it]");

        trials.untag("U1", call.id());
        assertThat(said(call)).containsExactly("Your experiment: which way was this? [Today's way] [New way]");
        assertThat(result().in()).isEqualTo(new Result.In(0, 0));
    }

    @Test
    void what_is_no_try_of_either_way_is_not_asked_about() {
        assertThat(said(talk(Effort.Kind.NO_ANSWER))).isEmpty();
        assertThat(said(Entries.entry("U1", "2026-03-11T10:59:00Z", "", REASON, 1)))
                .isEmpty();
        trials.tag(talk(Effort.Kind.NO_ANSWER), Arm.NEW, now);
        assertThat(result().in()).isEqualTo(new Result.In(0, 0));

        trials.stop("U1", open().id(), now);
        assertThat(said(no(REASON, 1))).isEmpty();
    }

    @Test
    void nothing_is_said_before_the_planned_look_however_clear_it_seems() {
        calls(Arm.TODAY, 20, 0);
        calls(Arm.NEW, 19, 19);

        assertThat(result().verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(sentence()).isEqualTo("Nothing can be said before both ways have 20 calls.");
        assertThat(words.range(result())).isEmpty();
        assertThat(words.progress(open(), result()))
                .isEqualTo("20 calls today's way, 19 the new way. Next look when both have 20.");
    }

    @Test
    void twenty_calls_cannot_tell_yet() {
        calls(Arm.TODAY, 20, 4);
        calls(Arm.NEW, 20, 8);

        assertThat(sentence()).isEqualTo("40 calls cannot tell yet. About 260 more would.");
        assertThat(words.range(result()))
                .isEqualTo(
                        "New way 8 of 20, today's way 4 of 20. That fits a new way that is 4 points worse, or 41 better,"
                                + " or in between.");
        assertThat(trials.open("U1")).isPresent();
    }

    @Test
    void between_two_looks_the_sentence_stays() {
        calls(Arm.TODAY, 20, 4);
        calls(Arm.NEW, 20, 8);
        var before = sentence();
        calls(Arm.TODAY, 19, 0);
        calls(Arm.NEW, 19, 19);

        assertThat(sentence()).isEqualTo(before);
    }

    @Test
    void both_look_alike() {
        calls(Arm.TODAY, 20, 6);
        calls(Arm.NEW, 20, 5);

        assertThat(sentence()).isEqualTo("Both look alike so far, after 40 calls. Use the one you like saying.");
    }

    @Test
    void the_new_way_did_better_and_that_ends_it() {
        for (var batch = 0; batch < 3; batch++) {
            calls(Arm.TODAY, 20, 2);
            calls(Arm.NEW, 20, 6);
        }

        assertThat(trials.open("U1")).isEmpty();
        assertThat(sentence())
                .isEqualTo("The new way did better: 18 of 60 against 6 of 60 (between 8 and 31 points more).");
        assertThat(trials.newest("U1").orElseThrow().state()).isEqualTo(new Experiment.State(3, true, false, null));
    }

    @Test
    void todays_way_did_better_is_said_when_it_is_very_clear() {
        for (var batch = 0; batch < 3 && trials.open("U1").isPresent(); batch++) {
            calls(Arm.TODAY, 20, 12);
            calls(Arm.NEW, 20, 2);
        }

        assertThat(sentence()).startsWith("Today's way did better: ").contains(" against ");
        assertThat(trials.open("U1")).isEmpty();
    }

    @Test
    void a_batch_counts_in_full_and_is_cut_at_the_look() {
        var row = no(BRUSH_OFF, 30);
        trials.tag(row, Arm.NEW, now);
        calls(Arm.TODAY, 20, 0);

        assertThat(said(row).get(0)).startsWith("30 calls counted for the new way: ended in the opener.");
        assertThat(result().seen().newCases()).isEqualTo(20);
    }

    @Test
    void tags_follow_corrections_deletes_and_undo() {
        var call = no(BRUSH_OFF, 1);
        trials.tag(call, Arm.NEW, now);
        follow.changed(call, call.with(REASON));
        assertThat(tags.of("U1", call.id()).orElseThrow().went()).isEqualTo(new Tag.Went(Arm.NEW, true, false));

        trials.correct("U1", call.id(), now);
        follow.changed(call.with(REASON), call.with(BRUSH_OFF));
        follow.changed(call, call.with(REASON));
        assertThat(tags.of("U1", call.id()).orElseThrow().went()).isEqualTo(new Tag.Went(Arm.NEW, false, true));

        follow.removed(call);
        assertThat(tags.of("U1", call.id())).isEmpty();
        trials.tag(win(), Arm.NEW, now);
        follow.forgotten("U1");
        assertThat(result().in()).isEqualTo(new Result.In(0, 0));
    }

    @Test
    void a_look_that_told_nothing_makes_the_next_one_stricter_for_half_a_year_even_when_it_is_deleted() {
        calls(Arm.TODAY, 20, 6);
        calls(Arm.NEW, 20, 5);
        trials.delete("U1", open().id(), now);

        assertThat(trials.all("U1", 20)).isEmpty();
        assertThat(tags.forget("U1")).isZero();
        assertThat(trials.nextPlace("U1", now)).isEqualTo(2);
        assertThat(words.later(2))
                .isEqualTo(
                        "This is number 2 in half a year. Whoever tries often finds things that are not there, so this"
                                + " one needs a clearer difference.");
        assertThat(trials.nextPlace("U1", now.plus(Duration.ofDays(183)))).isEqualTo(1);

        now = now.plus(Duration.ofDays(183));
        begun(plan("a new tone", Measure.YES, 20));
        assertThat(experiments.forget("U1")).isEqualTo(1);
    }

    @Test
    void one_without_a_look_and_one_that_found_something_cost_the_next_one_nothing() {
        calls(Arm.NEW, 5, 5);
        trials.stop("U1", open().id(), now);
        assertThat(sentence()).isEqualTo("It ended before both ways had 20 calls, so it tells nothing.");
        assertThat(trials.nextPlace("U1", now)).isEqualTo(1);

        begun(plan("another opener", Measure.PAST_OPENER, 20));
        for (var batch = 0; batch < 3; batch++) {
            calls(Arm.TODAY, 20, 2);
            calls(Arm.NEW, 20, 6);
        }
        assertThat(trials.nextPlace("U1", now)).isEqualTo(1);
    }

    @Test
    void a_line_is_kept_and_dropped_once_it_is_over() {
        var id = open().id();
        trials.keep("U1", id, true);
        assertThat(open().state().kept()).isFalse();

        trials.stop("U1", id, now);
        trials.keep("U1", id, true);
        assertThat(experiments.find("U1", id).orElseThrow().state().kept()).isTrue();
        trials.keep("U2", id, false);
        assertThat(experiments.find("U1", id).orElseThrow().state().kept()).isTrue();
    }

    private Begun begun(Plan plan) {
        return trials.begin(REP, Said.of(plan), now);
    }

    private static Plan plan(String fresh, Measure measure, int calls) {
        return new Plan(Variable.OPENER, Words.of("the usual opener"), Words.of(fresh), measure, calls);
    }

    private Experiment open() {
        return trials.open("U1").orElseThrow();
    }

    private Result result() {
        return trials.result(trials.newest("U1").orElseThrow());
    }

    private String sentence() {
        return words.sentence(trials.newest("U1").orElseThrow(), result());
    }

    private void calls(Arm arm, int count, int well) {
        for (var call = 0; call < count; call++) {
            now = now.plusSeconds(1);
            trials.tag(no(call < well ? REASON : BRUSH_OFF, 1), arm, now);
        }
    }

    private List<String> said(Logged entry) {
        return beside.beside(entry, REP, now).stream().map(TrialsTest::said).toList();
    }

    private static String said(Beside beside) {
        var text = new StringBuilder(beside.text());
        beside.presses()
                .forEach(press -> text.append(" [").append(press.label()).append("]"));
        return text.toString();
    }

    private static Rejection no(Reading reading, int times) {
        return Entries.entry("U1", TODAY, "", reading, times);
    }

    private static Win win() {
        return new Win(UUID.randomUUID(), "U1", Instant.parse(TODAY), Words.of("booked a demo"));
    }

    private static Effort talk(Effort.Kind kind) {
        return new Effort(UUID.randomUUID(), "U1", Instant.parse(TODAY), kind, 1);
    }
}
