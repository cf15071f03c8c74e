package dev.rebound.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.home.Section;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.EffortsInMemory;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.SumsInMemory;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Member REP = new Member("U1", VIENNA, Standing.MEMBER, true);
    private static final Instant THURSDAY = Instant.parse("2026-03-12T15:00:00Z");

    private final Books books = new Books(new LogbookInMemory(), new WinsInMemory(), new EffortsInMemory());
    private final Progress progress = new Progress(new SumsInMemory(books, VIENNA));
    private final WeekOnHome home = new WeekOnHome(progress, Labels.shipped());
    private final Telling telling = new Telling(progress, Labels.shipped());

    @Test
    void who_logged_nothing_lately_sees_no_bars() {
        no("2025-12-01T09:00:00Z", Bucket.FIT, Objection.HAS_VENDOR, false, 3);
        assertThat(home.of(REP, THURSDAY)).isEmpty();
    }

    @Test
    void a_week_is_drawn_a_sign_for_each_and_in_numbers() {
        no("2026-02-25T09:00:00Z", Bucket.FIT, Objection.NO_RESPONSE, true, 2);
        no("2026-03-09T09:00:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 1);
        no("2026-03-09T23:30:00Z", Bucket.FIT, Objection.HAS_VENDOR, false, 2);
        yes("2026-03-12T09:00:00Z");
        talks("2026-03-12T09:00:00Z", 1);

        assertThat(page()).startsWith("""
                Mon □ 1 no
                Tue □□ 2 noes
                Wed –
                Thu ◆ ★ 1 good talk, 1 yes
                □ a no, ◆ a good talk, ★ a yes or a win.
                The last 8 weeks
                23 Feb □□ 2 noes
                2 Mar –
                9 Mar □□□ ◆ ★ 3 noes, 1 good talk, 1 yes
                """).contains("""
                The last 8 weeks: 3 noes with a reason
                Not now □ 1
                Not for them □□ 2""");
    }

    @Test
    void many_share_a_sign_and_what_was_there_once_is_seen() {
        no("2026-03-09T09:00:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 39);
        yes("2026-03-09T09:00:00Z");

        assertThat(page()).startsWith("Mon □□□□□□□□□□ ★ 39 noes, 1 yes\n").contains("Each sign stands for up to 4.");
    }

    @Test
    void no_ratio_before_a_first_yes_nor_below_twenty_answers() {
        no("2026-03-09T09:00:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 40);
        assertThat(page()).doesNotContain("a yes (");
        books.logbook().forget("U1");
        no("2026-03-09T09:00:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 18);
        yes("2026-03-09T09:00:00Z");
        assertThat(page()).doesNotContain("a yes (");
        no("2026-03-10T09:00:00Z", Bucket.DELIVERY, Objection.NO_RESPONSE, true, 9);
        assertThat(page()).doesNotContain("a yes (");
        no("2026-03-10T09:00:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 1);
        assertThat(page()).contains("About 19 noes a yes (", "), from 20 talks, of what you logged.");
    }

    @Test
    void two_times_four_weeks_that_overlap_say_that_no_change_can_be_told() {
        no("2026-01-28T09:00:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 30);
        no("2026-03-09T09:00:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 27);
        for (var day :
                new String[] {"2026-01-28", "2026-01-29", "2026-01-30", "2026-03-09", "2026-03-10", "2026-03-11"}) {
            yes(day + "T09:00:00Z");
        }
        assertThat(page()).contains("The last four weeks: ", "The two overlap, so no change can be told yet.");
    }

    @Test
    void brush_offs_stand_apart_beside_what_is_usual_and_are_no_reason() {
        no("2026-03-02T09:00:00Z", Bucket.DELIVERY, Objection.NOT_INTERESTED, true, 30);
        no("2026-03-03T09:00:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 10);
        no("2026-03-09T09:00:00Z", Bucket.DELIVERY, Objection.NOT_INTERESTED, true, 4);
        no("2026-03-09T10:00:00Z", Bucket.DELIVERY, Objection.NO_RESPONSE, true, 5);

        assertThat(page())
                .contains("4 of 4 answers ended before the pitch. Usual for you: 75 in a hundred.")
                .contains("10 noes with a reason\nNot now")
                .doesNotContain("How it landed");
    }

    @Test
    void who_looks_for_work_reads_no_ratio_and_their_own_words() {
        no("2026-03-09T09:00:00Z", Bucket.DELIVERY, Objection.NOT_INTERESTED, true, 40);
        yes("2026-03-09T09:00:00Z");
        assertThat(Voice.JOB_SEARCH.say(this::page))
                .contains("40 of 40 answers gave no reason.")
                .doesNotContain("a yes (");
    }

    @Test
    void a_month_counts_its_first_week_from_the_first_and_all_counts_what_is_not_drawn_any_more() {
        no("2026-02-28T22:30:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 7);
        no("2026-02-28T23:30:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 2);
        no("2024-05-05T10:00:00Z", Bucket.TIMING, Objection.NO_BUDGET, false, 5);

        var month = telling.of(REP, THURSDAY, Span.MONTH);
        assertThat(month.totals()).isEqualTo("2 noes");
        assertThat(month.drawn().get(0)).startsWith("1 Mar □□ 2 noes\n2 Mar –\n9 Mar –\n");
        var all = telling.of(REP, THURSDAY, Span.ALL);
        assertThat(all.totals()).isEqualTo("14 noes");
        assertThat(all.summary().bars()).hasSize(12);
        assertThat(all.drawn().get(0)).contains("Feb 26 □□□□□□□ 7 noes\nMar 26 □□ 2 noes");
    }

    private String page() {
        return home.of(REP, THURSDAY).orElseThrow().rows().stream()
                .map(row -> row instanceof Section.Row.Text text ? text.text() : ((Section.Row.Small) row).text())
                .collect(Collectors.joining("\n"));
    }

    private void no(String at, Bucket bucket, Objection objection, boolean brushOff, int times) {
        books.logbook().add(Entries.entry("U1", at, "no", Entries.reading(bucket, objection, brushOff), times));
    }

    private void yes(String at) {
        books.wins().add(new Win(UUID.randomUUID(), "U1", Instant.parse(at), Words.of("a demo")));
    }

    private void talks(String at, int times) {
        books.efforts().add(new Effort(UUID.randomUUID(), "U1", Instant.parse(at), Effort.Kind.GOOD_TALK, times));
    }
}
