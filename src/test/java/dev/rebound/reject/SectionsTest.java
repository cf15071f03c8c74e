package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.home.Section;
import dev.rebound.home.Section.Button;
import dev.rebound.home.Section.Part;
import dev.rebound.home.Section.Row;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.EffortsInMemory;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.WinsInMemory;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {
    private static final Playbook PLAYBOOK = Playbook.shipped();
    private static final Instant NOW = Instant.parse("2026-03-11T22:30:00Z");
    private static final Member REP = in("UTC");

    private final LogbookInMemory logbook = new LogbookInMemory();
    private final WinsInMemory wins = new WinsInMemory();
    private final EffortsInMemory efforts = new EffortsInMemory();
    private final TodayOnHome today = new TodayOnHome(new Books(logbook, wins, efforts), PLAYBOOK, "/reject");
    private final EntriesOnHome entries = new EntriesOnHome(logbook, PLAYBOOK);

    @Test
    void a_page_on_which_nothing_stands_yet_has_one_example_to_try() {
        var part = today.of(REP, NOW).orElseThrow();

        assertThat(((Row.Text) part.rows().get(0)).text()).contains("Try: /reject they froze the budget until July");
        assertThat(entries.newest(REP, NOW, 10)).isEmpty();
    }

    @Test
    void a_day_without_a_no_after_others_says_so() {
        logbook.add(Entries.no("U1", "2026-03-10T09:00:00Z", "froze the budget"));

        assertThat(text(today.of(REP, NOW).orElseThrow())).isEqualTo("No noes logged today.");
    }

    @Test
    void today_is_told_by_what_it_was_about_with_brush_offs_apart() {
        add(Bucket.TIMING, Objection.NO_BUDGET, false, 1);
        add(Bucket.TIMING, Objection.BAD_TIME, false, 1);
        add(Bucket.FIT, Objection.NO_NEED, false, 1);
        add(Bucket.DELIVERY, Objection.APPROACH_CRITICISM, false, 1);
        add(Bucket.DELIVERY, Objection.NOT_INTERESTED, true, 5);
        add(Bucket.DELIVERY, Objection.HUNG_UP, true, 1);
        add(Bucket.DELIVERY, Objection.NO_RESPONSE, true, 2);
        add(Bucket.MOOD, Objection.OTHER, false, 1);

        assertThat(text(today.of(REP, NOW).orElseThrow()))
                .isEqualTo("13 noes today.\n2 not now, 1 not for them, 1 about how it landed, 1 their moment,"
                        + " 6 ended before the pitch, 2 no answer");
    }

    @Test
    void what_went_well_today_stands_below_the_noes() {
        wins.add(win("2026-03-11T10:00:00Z", "she signed"));
        wins.add(win("2026-03-11T11:00:00Z", ""));
        wins.add(win("2026-03-10T11:00:00Z", "yesterday's"));
        efforts.add(effort(Effort.Kind.GOOD_TALK, 2));
        efforts.add(effort(Effort.Kind.NO_ANSWER, 9));

        assertThat(text(today.of(REP, NOW).orElseThrow()))
                .isEqualTo("No noes logged today.\n1 win, 1 yes, 2 good talks");
    }

    @ParameterizedTest
    @CsvSource({
        "UTC,                 2026-03-11T00:00:00Z, true",
        "UTC,                 2026-03-10T23:59:59Z, false",
        "Europe/Vienna,       2026-03-10T23:00:00Z, true",
        "Asia/Kolkata,        2026-03-11T18:30:00Z, true",
        "Asia/Kolkata,        2026-03-11T18:29:59Z, false",
        "America/Los_Angeles, 2026-03-11T06:59:59Z, false"
    })
    void today_is_the_persons_own(String zone, String at, boolean counts) {
        logbook.add(Entries.no("U1", at, "froze the budget"));

        assertThat(text(today.of(in(zone), NOW).orElseThrow()))
                .startsWith(counts ? "1 no today." : "No noes logged today.");
    }

    @Test
    void nobodys_page_counts_or_shows_what_others_wrote() {
        logbook.add(Entries.no("U2", "2026-03-11T09:00:00Z", "the canary sings"));

        assertThat(today.of(REP, NOW).toString() + entries.newest(REP, NOW, 10)).doesNotContain("canary", "1 no");
    }

    @Test
    void the_newest_stand_first() {
        IntStream.range(10, 22).forEach(i -> logbook.add(Entries.no("U1", "2026-03-11T" + i + ":00:00Z", "no " + i)));

        assertThat(rows(REP, NOW))
                .extracting(Row.Entry::quote)
                .containsExactlyElementsOf(IntStream.iterate(21, i -> i > 11, i -> i - 1)
                        .mapToObj(i -> "no " + i)
                        .toList());
    }

    @Test
    void an_entry_can_be_opened_corrected_and_after_a_question_deleted() {
        var no = Entries.no("U1", "2026-03-11T09:00:00Z", "froze the budget");
        logbook.add(no);

        var buttons = rows(REP, NOW).get(0).buttons();

        assertThat(buttons)
                .extracting(Button::action)
                .containsExactly(EntryActions.OPEN, EntryActions.EDIT, EntryActions.DELETE);
        assertThat(buttons).extracting(Button::value).containsOnly(no.id().toString());
        assertThat(buttons).extracting(button -> button.question() != null).containsExactly(false, false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-11T09:05:00Z | UTC           |      |         | today, 09:05",
                "2026-03-10T23:30:00Z | Europe/Vienna | Acme |         | today, 00:30 · Acme",
                "2026-03-10T09:05:00Z | UTC           | Acme | Dana    | yesterday, 09:05 · Dana · Acme",
                "2026-03-02T09:05:00Z | UTC           |      | Dana    | Mon 2 March, 09:05 · Dana",
                "2025-12-31T23:30:00Z | UTC           |      |         | Wed 31 December 2025, 23:30",
                "2025-12-31T23:30:00Z | Asia/Kolkata  |      |         | Thu 1 January, 05:00"
            })
    void day_and_hour_are_the_persons_own(String at, String zone, String company, String person, String detail) {
        logbook.add(Entries.about(Entries.no("U1", at, "froze the budget"), company, person));

        var noon = Instant.parse("2026-03-11T12:00:00Z");
        assertThat(rows(in(zone), noon)).extracting(Row.Entry::detail).containsExactly(detail);
    }

    @Test
    void a_correction_and_a_batch_are_told_in_words() {
        var no = Entries.no("U1", "2026-03-11T09:00:00Z", "froze the budget");
        logbook.add(no.with(no.reading().corrected(Bucket.FIT, Objection.WRONG_PERSON)));
        add(Bucket.DELIVERY, Objection.NOT_INTERESTED, true, 5);

        assertThat(rows(REP, NOW))
                .extracting(Row.Entry::lead)
                .containsExactly("5 × Ended before the pitch", "Wrong person: ask for the name");
    }

    private void add(Bucket bucket, Objection objection, boolean brushOff, int times) {
        var reading = Entries.reading(bucket, objection, brushOff);
        logbook.add(Entries.entry("U1", "2026-03-11T10:00:00Z", "", reading, times));
    }

    private static Win win(String at, String text) {
        return new Win(UUID.randomUUID(), "U1", Instant.parse(at), Words.of(text));
    }

    private static Effort effort(Effort.Kind kind, int times) {
        return new Effort(UUID.randomUUID(), "U1", Instant.parse("2026-03-11T10:00:00Z"), kind, times);
    }

    private static Member in(String zone) {
        return new Member("U1", ZoneId.of(zone), Standing.MEMBER, true);
    }

    private static String text(Part part) {
        return ((Row.Text) part.rows().get(0)).text();
    }

    private List<Row.Entry> rows(Member member, Instant now) {
        return entries.newest(member, now, 10).stream()
                .map(Section.Listed::entry)
                .toList();
    }
}
