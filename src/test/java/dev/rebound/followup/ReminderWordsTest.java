package dev.rebound.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calendar.CalendarFile;
import dev.rebound.calendar.CalendarFile.Event;
import dev.rebound.logbook.Prospect;
import dev.rebound.playbook.Playbook;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReminderWordsTest {
    private final Rehearsed house = new Rehearsed(ZoneId.of("Europe/Vienna"), Instant.parse("2026-01-05T12:00:00Z"));

    @Test
    void a_reminder_quotes_the_old_words_and_names_another_way_and_why_now() {
        var day = LocalDate.of(2026, 1, 15);
        var no = house.no(day, new Prospect("Acme", "Dana Smith", null, null, "phone"));
        house.tap(no);
        house.until(Instant.parse("2026-01-15T10:00:00Z"));
        var due = house.told.get(0).due().get(0);
        var words = new ReminderWords(Playbook.shipped());
        assertThat(words.who(due.followUp())).isEqualTo("Dana Smith, Acme");
        assertThat(words.lines(due, house.ana(), day))
                .containsExactly(
                        "On Mon 5 January they said: \"call me again in spring\"",
                        "Last time: a call. This time: an e-mail, with one new thing in it.",
                        "First line: \"You told me on Mon 5 January that the time was wrong. How is it now?\"");
    }

    @Test
    void the_way_is_never_the_one_of_last_time() {
        for (var last : Medium.values()) {
            for (var reminders = 0; reminders < 10; reminders++) {
                assertThat(Medium.next(Optional.of(last), reminders)).isNotEqualTo(last);
            }
        }
        assertThat(Medium.next(Optional.empty(), 0)).isEqualTo(Medium.MAIL);
        assertThat(Medium.in("LinkedIn message")).contains(Medium.MESSAGE);
        assertThat(Medium.in("cold call")).contains(Medium.CALL);
        assertThat(Medium.in("door")).isEmpty();
    }

    @Test
    void a_calendar_file_escapes_words_and_folds_long_lines() {
        var event = new Event(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                Instant.parse("2026-01-15T08:00:00Z"),
                "Follow up: Müller, Sons; \\ Co",
                "ü".repeat(200) + "\nEND:VEVENT");
        var file = CalendarFile.of(List.of(event), Instant.parse("2026-01-05T12:00:00Z"));
        assertThat(file)
                .contains("DTSTART:20260115T080000Z\r\n", "SUMMARY:Follow up: Müller\\, Sons\\; \\\\ Co\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file.replace("\r\n ", "").split("\r\n"))
                .filteredOn("END:VEVENT"::equals)
                .hasSize(1);
    }
}
