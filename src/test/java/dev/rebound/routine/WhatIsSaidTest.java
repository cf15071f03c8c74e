package dev.rebound.routine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.coaching.Evidence;
import dev.rebound.coaching.Fact;
import dev.rebound.coaching.Facts;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.EffortsInMemory;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.Tally;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.nudges.Consent;
import dev.rebound.nudges.ConsentsInMemory;
import dev.rebound.nudges.Nudge;
import dev.rebound.nudges.Saying;
import dev.rebound.people.Hours;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.RoutineTexts;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The texts of routines and notes, from what was chosen and what was logged. 13 March 2026 is a Friday. */
class WhatIsSaidTest {
    private static final Member REP = new Member("U1", ZoneId.of("Europe/Vienna"), Standing.MEMBER, true);
    private static final Instant FRIDAY = Instant.parse("2026-03-13T16:30:00Z");
    private static final Labels LABELS = Labels.shipped();

    private final RoutinesInMemory routines = new RoutinesInMemory();
    private final ConsentsInMemory consents = new ConsentsInMemory();
    private final RoutineTexts texts = RoutineTexts.shipped();
    private final RoutineLines lines = new RoutineLines(routines, texts);
    private final Books books = new Books(new LogbookInMemory(), new WinsInMemory(), new EffortsInMemory());
    private final EndOfDay.Evenings evenings = new EndOfDay.Evenings(routines, consents);
    private final EndOfDay endOfDay = new EndOfDay(evenings, lines, books, LABELS);

    @Test
    void the_mindset_does_not_repeat_before_all_were_said_and_own_words_go_first() {
        var mindset = new DailyMindset(routines, lines, LABELS);
        var said = new HashSet<String>();
        for (var turn = 0; turn < texts.prompts().size(); turn++) {
            assertThat(said.add(mindset.say(REP, FRIDAY).orElseThrow().text())).isTrue();
        }
        assertThat(said).hasSizeGreaterThan(20);

        routines.set("U1", new Routine(Ritual.MINDSET, "AFFIRM", Words.of("I call my aunt first"), null));

        var own = mindset.say(REP, FRIDAY).orElseThrow();
        assertThat(own.text()).isEqualTo("I call my aunt first");
        assertThat(own.presses()).extracting(Saying.Press::label).containsExactly("Start");
        assertThat(lines.named("U1", "own").steps()).isEqualTo(texts.stepsForOwn());
    }

    @Test
    void each_picture_has_steps_of_its_own() {
        var steps = texts.prompts(RoutineTexts.Mindset.VISUALISE).stream()
                .map(RoutineTexts.Prompt::steps)
                .toList();
        assertThat(steps).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(6);
        assertThat(texts.prompt("VISUALISE/calm-no")).isPresent();
    }

    @Test
    void before_the_calls_the_routine_is_the_one_chosen() {
        var before = new BeforeCalls(routines, lines, LABELS);
        assertThat(before.say(REP, FRIDAY).orElseThrow().text())
                .isEqualTo("Three slow breaths, both feet on the floor.");
        routines.set("U1", new Routine(Ritual.PRE_CALL, "song", Words.of(""), null));
        assertThat(before.say(REP, FRIDAY).orElseThrow().text()).isEqualTo("Play one song, then dial.");
        assertThat(lines.afterANo("U1")).isEmpty();
        routines.set("U1", new Routine(Ritual.AFTER_NO, "water", Words.of(""), null));
        assertThat(lines.afterANo("U1")).contains("Drink some water before the next dial.");
    }

    @Test
    void the_end_of_the_day_counts_what_was_done_and_does_not_mention_a_day_without() {
        assertThat(endOfDay.say(REP, FRIDAY)).isEmpty();

        routines.set("U1", new Routine(Ritual.END_OF_DAY, "walk", Words.of(""), null));
        assertThat(endOfDay.say(REP, FRIDAY).orElseThrow().text()).isEqualTo("Walk for ten minutes.");

        no("2026-03-12T10:00:00Z", Bucket.TIMING, 4);
        no("2026-03-13T10:00:00Z", Bucket.TIMING, 3);
        effort(Effort.Kind.GOOD_TALK, 2);
        effort(Effort.Kind.NO_ANSWER, 5);
        books.wins().add(new Win(UUID.randomUUID(), "U1", Instant.parse("2026-03-13T11:00:00Z"), Words.of("")));
        assertThat(endOfDay.say(REP, FRIDAY).orElseThrow().text())
                .isEqualTo("Today: 11 dials, 2 good talks, 3 noes, 1 win.\nWalk for ten minutes.");
    }

    @Test
    void the_week_note_takes_the_place_of_the_last_end_of_day_where_it_is_wanted() {
        var friday = LocalDate.parse("2026-03-13");
        var note = new WeekNote(evenings, books, List.of(), LABELS);
        assertThat(endOfDay.due(REP, Hours.USUAL, friday)).contains(Hours.USUAL.to());
        assertThat(note.due(REP, Hours.USUAL, friday)).isEmpty();

        consents.give("U1", new Consent(Nudge.WEEK_NOTE, Consent.Tap.SETTINGS, Instant.EPOCH));

        assertThat(endOfDay.due(REP, Hours.USUAL, friday)).isEmpty();
        assertThat(note.due(REP, Hours.USUAL, friday)).contains(Hours.USUAL.to());
        assertThat(note.due(REP, Hours.USUAL, friday.minusDays(1))).isEmpty();
        assertThat(endOfDay.due(REP, Hours.USUAL, friday.minusDays(1))).contains(Hours.USUAL.to());
    }

    @Test
    void the_week_note_tells_counts_one_lesson_and_a_pattern_that_holds() {
        Evidence known = new Facts(List.of(), Map.of(Fact.LESSON, "Ask who decides"));
        var note = new WeekNote(evenings, books, List.of(asked -> Evidence.none(), asked -> known), LABELS);
        assertThat(note.say(REP, FRIDAY)).isEmpty();

        no("2026-03-08T10:00:00Z", Bucket.FIT, 50);
        no("2026-03-09T10:00:00Z", Bucket.TIMING, 7);
        no("2026-03-12T10:00:00Z", Bucket.FIT, 3);
        assertThat(note.say(REP, FRIDAY).orElseThrow().text())
                .isEqualTo("This week: 10 dials, 10 noes.\nYou wrote down: \"Ask who decides\"\n"
                        + "7 of 10 noes with a reason were about the time.");
    }

    @Test
    void a_pattern_needs_ten_reasons_and_seven_in_ten_alike() {
        assertThat(Pattern.in(tallies(7, 2))).isEmpty();
        assertThat(Pattern.in(tallies(7, 3))).contains(new Pattern(Bucket.TIMING, 7, 10));
        assertThat(Pattern.in(tallies(13, 6))).isEmpty();
        assertThat(Pattern.in(tallies(14, 6))).contains(new Pattern(Bucket.TIMING, 14, 20));
        assertThat(Pattern.in(List.of(new Tally(Bucket.TIMING, Objection.OTHER, false, false, 99))))
                .isEmpty();
    }

    private static List<Tally> tallies(int timing, int fit) {
        var tallies = new ArrayList<Tally>();
        tallies.add(new Tally(Bucket.TIMING, Objection.OTHER, false, true, timing - 1));
        tallies.add(new Tally(Bucket.TIMING, Objection.NO_BUDGET, false, true, 1));
        tallies.add(new Tally(Bucket.FIT, Objection.OTHER, false, true, fit));
        tallies.add(new Tally(Bucket.FIT, Objection.OTHER, false, false, 40));
        return tallies;
    }

    private void no(String at, Bucket bucket, int times) {
        books.logbook().add(Entries.entry("U1", at, "", Entries.reading(bucket, Objection.NO_BUDGET, false), times));
    }

    private void effort(Effort.Kind kind, int times) {
        books.efforts().add(new Effort(UUID.randomUUID(), "U1", Instant.parse("2026-03-13T09:00:00Z"), kind, times));
    }
}
