package dev.rebound.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public holidays against days that were read from calendars. */
class HolidaysTest {
    private final Holidays holidays = Holidays.shipped();

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2038, 2038-04-25"
    })
    void easter_moves(int year, LocalDate easter) {
        assertThat(HolidayRule.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "US, 2026-01-19, true",
        "US, 2026-05-25, true",
        "US, 2026-07-03, true",
        "US, 2026-11-26, true",
        "US, 2026-11-27, false",
        "US, 2021-12-31, true",
        "US, 2027-06-18, true",
        "GB, 2026-04-03, true",
        "GB, 2026-05-04, true",
        "GB, 2026-08-31, true",
        "GB, 2026-12-28, true",
        "GB, 2021-12-27, true",
        "GB, 2021-12-28, true",
        "GB, 2022-12-27, true",
        "GB, 2022-12-28, false",
        "DE, 2026-05-14, true",
        "DE, 2026-10-31, false",
        "AT, 2026-06-04, true",
        "AT, 2026-10-26, true",
        "FR, 2026-07-14, true",
        "PL, 2026-12-24, true",
        "ES, 2026-10-12, true",
        "XX, 2026-12-25, false",
        "'', 2026-12-25, false"
    })
    void a_day_is_a_holiday_there_or_not(String country, LocalDate day, boolean is) {
        assertThat(holidays.isHoliday(country, day)).isEqualTo(is);
    }

    @Test
    void every_country_keeps_the_first_of_the_year_2026_and_has_seven_to_fifteen_free_days() {
        for (var country : holidays.countries()) {
            assertThat(holidays.isHoliday(country, LocalDate.of(2026, 1, 1))).isTrue();
            var days = LocalDate.of(2026, 1, 1)
                    .datesUntil(LocalDate.of(2027, 1, 1))
                    .filter(day -> holidays.isHoliday(country, day))
                    .count();
            assertThat(days).isBetween(7L, 15L);
        }
    }
}
