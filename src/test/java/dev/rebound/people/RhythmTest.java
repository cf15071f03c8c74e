package dev.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which weeks have check-ins. */
class RhythmTest {
    @ParameterizedTest
    @EnumSource
    void every_so_many_weeks_one_is_on_from_its_monday_to_its_sunday(Rhythm rhythm) {
        var monday = LocalDate.of(2026, 11, 2);
        var on = 0;
        for (var week = 0; week < 52; week++) {
            var isOn = rhythm.isOn(monday.plusWeeks(week));
            on += isOn ? 1 : 0;
            for (var day = 0; day < 7; day++) {
                assertThat(rhythm.isOn(monday.plusWeeks(week).plusDays(day))).isEqualTo(isOn);
            }
        }
        assertThat(on).isEqualTo(52 / rhythm.weeks());
    }

    @Test
    void a_new_year_and_days_long_ago_make_no_difference() {
        assertThat(Rhythm.EVERY_TWO_WEEKS.isOn(LocalDate.of(2026, 12, 31)))
                .isEqualTo(Rhythm.EVERY_TWO_WEEKS.isOn(LocalDate.of(2027, 1, 3)));
        assertThat(Rhythm.EVERY_TWO_WEEKS.isOn(LocalDate.of(2023, 12, 18))).isTrue();
        assertThat(Rhythm.EVERY_TWO_WEEKS.isOn(LocalDate.of(2023, 12, 25))).isFalse();
    }
}
