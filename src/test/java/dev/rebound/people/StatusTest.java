package dev.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    /** Noon in Vienna. */
    private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {":palm_tree:", "airplane", ":face_with_thermometer:", ":no_entry:"})
    void an_emoji_of_somebody_away_is_known(String emoji) {
        assertThat(new Status(emoji, "", null).awayUntil(VIENNA, NOW)).contains(LocalDate.parse("2026-11-26"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Out of office",
                "out of the office until Monday",
                "OOO",
                "On leave",
                "Vacation in Spain",
                "holiday!",
                "parental leave",
                "Off sick today",
                "Sick"
            })
    void words_of_somebody_away_are_known(String text) {
        assertThat(new Status("", text, null).awayUntil(VIENNA, NOW)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        ":spiral_calendar_pad:,In a meeting",
        ":house_with_garden:,Working remotely",
        ":bus:,Commuting",
        ":palm_tree:,Back from vacation",
        ":headphones:,Classical mood",
        "'',I leave at five",
        "'',''"
    })
    void somebody_at_work_is_in(String emoji, String text) {
        assertThat(new Status(emoji, text, null).awayUntil(VIENNA, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-04T22:59:59Z,2026-12-04",
        "2026-12-04T23:00:00Z,2026-12-04",
        "2026-12-07T08:00:00Z,2026-12-06",
        "2026-11-25T22:59:59Z,2026-11-25",
        "2026-11-26T11:00:00Z,2026-11-25"
    })
    void the_day_on_which_it_ends_before_the_evening_is_no_day_off(Instant ends, LocalDate last) {
        assertThat(new Status(":palm_tree:", "", ends).awayUntil(VIENNA, NOW)).contains(last);
    }

    @Test
    void what_ends_this_afternoon_is_no_day_off() {
        var focus = new Status(":no_entry:", "Focus", NOW.plusSeconds(3600));
        assertThat(focus.awayUntil(VIENNA, NOW)).isEmpty();
    }
}
