package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.coaching.Evidence;
import dev.rebound.coaching.Fact;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.EffortsInMemory;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.SumsInMemory;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DaysSoFarTest {
    private static final Instant NOW = Instant.parse("2026-03-11T15:00:00Z");
    private static final Reading TIMING = Entries.reading(Bucket.TIMING, Objection.NO_BUDGET, false);
    private static final Reading BRUSH_OFF = Entries.reading(Bucket.DELIVERY, Objection.NOT_INTERESTED, true);
    private static final Reading SILENCE = Entries.reading(Bucket.DELIVERY, Objection.NO_RESPONSE, true);
    private static final Reading HARSH =
            new Reading(Bucket.MOOD, Objection.OTHER, Severity.HARSH, false, false, 1, null);

    private final LogbookInMemory logbook = new LogbookInMemory();
    private final WinsInMemory wins = new WinsInMemory();
    private final EffortsInMemory efforts = new EffortsInMemory();
    private final Books books = new Books(logbook, wins, efforts);

    @Test
    void nothing_is_held_before_it_is_worth_saying() {
        no("2026-03-11T14:00:00Z", TIMING, 3);
        assertThat(known().facts()).isEmpty();
        assertThat(known().isHeavyDay()).isFalse();
    }

    @Test
    void this_no_and_batches_count_in_and_what_comes_later_does_not() {
        no("2026-03-11T14:00:00Z", BRUSH_OFF, 5);
        no("2026-03-11T15:00:00Z", TIMING, 1);
        no("2026-03-11T16:00:00Z", TIMING, 20);
        no("2026-03-10T14:00:00Z", TIMING, 6);
        assertThat(known().facts()).containsEntry(Fact.NOES_TODAY, "6").containsEntry(Fact.NOES_WEEK, "12");
    }

    @Test
    void the_day_is_the_persons_own() {
        no("2026-03-10T23:30:00Z", TIMING, 4);
        assertThat(known("UTC").facts()).doesNotContainKey(Fact.NOES_TODAY);
        assertThat(known("Europe/Vienna").facts()).containsEntry(Fact.NOES_TODAY, "4");
    }

    @Test
    void dials_are_all_that_was_tried_today() {
        no("2026-03-11T14:00:00Z", BRUSH_OFF, 4);
        win("2026-03-11T13:00:00Z");
        effort("2026-03-11T12:00:00Z", Effort.Kind.GOOD_TALK, 2);
        effort("2026-03-11T11:00:00Z", Effort.Kind.NO_ANSWER, 9);
        effort("2026-03-10T11:00:00Z", Effort.Kind.NO_ANSWER, 50);
        assertThat(known().facts()).containsEntry(Fact.DIALS_TODAY, "16").containsEntry(Fact.TALKS_WEEK, "3");
    }

    @Test
    void wins_are_counted_over_thirty_days() {
        win("2026-02-01T09:00:00Z");
        win("2026-02-20T09:00:00Z");
        win("2026-03-08T09:00:00Z");
        assertThat(known().facts()).containsEntry(Fact.WINS_MONTH, "2").doesNotContainKey(Fact.TALKS_WEEK);
    }

    @Test
    void of_the_last_ten_noes_a_batch_is_as_many_as_it_stands_for() {
        no("2026-03-09T09:00:00Z", TIMING, 9);
        assertThat(known().facts()).doesNotContainKey(Fact.TIMING_OF_TEN);
        no("2026-03-09T10:00:00Z", BRUSH_OFF, 4);
        assertThat(known().facts())
                .containsEntry(Fact.TIMING_OF_TEN, "6")
                .containsEntry(Fact.CIVIL_OF_TEN, "10")
                .doesNotContainKey(Fact.FIT_OF_TEN);
    }

    @Test
    void noes_for_a_yes_wait_for_a_first_yes_and_twenty_answers() {
        no("2026-01-09T09:00:00Z", TIMING, 67);
        no("2026-01-09T10:00:00Z", SILENCE, 500);
        assertThat(known().facts()).doesNotContainKeys(Fact.NOES_A_YES, Fact.TALKS);
        for (int i = 0; i < 7; i++) {
            win("2026-01-1" + i + "T09:00:00Z");
        }
        assertThat(known().facts()).containsEntry(Fact.NOES_A_YES, "6 to 16").containsEntry(Fact.TALKS, "74");
    }

    @Test
    void a_range_too_wide_to_say_anything_is_left_out() {
        no("2026-01-09T09:00:00Z", TIMING, 19);
        win("2026-01-10T09:00:00Z");
        assertThat(known().facts()).doesNotContainKey(Fact.NOES_A_YES);
    }

    @Test
    void three_rough_ones_make_a_day_heavy_and_brush_offs_do_not() {
        no("2026-03-11T09:00:00Z", BRUSH_OFF, 40);
        no("2026-03-11T10:00:00Z", HARSH, 1);
        no("2026-03-11T11:00:00Z", HARSH, 1);
        no("2026-03-10T11:00:00Z", HARSH, 1);
        assertThat(known().isHeavyDay()).isFalse();
        no("2026-03-11T12:00:00Z", HARSH, 1);
        assertThat(known().isHeavyDay()).isTrue();
    }

    @Test
    void nobody_elses_days_are_told() {
        logbook.add(Entries.entry("U2", "2026-03-11T14:00:00Z", "", TIMING, 40));
        assertThat(known().facts()).isEmpty();
    }

    private Evidence known() {
        return known("UTC");
    }

    private Evidence known(String zone) {
        var there = ZoneId.of(zone);
        return new DaysSoFar(books, new SumsInMemory(books, there)).of(new Evidence.Asked("U1", there, NOW));
    }

    private void no(String at, Reading reading, int times) {
        logbook.add(Entries.entry("U1", at, "", reading, times));
    }

    private void win(String at) {
        wins.add(new Win(UUID.randomUUID(), "U1", Instant.parse(at), Words.of("")));
    }

    private void effort(String at, Effort.Kind kind, int times) {
        efforts.add(new Effort(UUID.randomUUID(), "U1", Instant.parse(at), kind, times));
    }
}
