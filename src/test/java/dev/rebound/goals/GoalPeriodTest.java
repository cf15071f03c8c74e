package dev.rebound.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.goals.Goal.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day is a day, and a week is from Monday to Sunday. */
class GoalPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-03-11, 2026-03-11, 2026-03-12",
        "WEEK, 2026-03-11, 2026-03-09, 2026-03-16",
        "WEEK, 2026-03-09, 2026-03-09, 2026-03-16",
        "WEEK, 2026-03-15, 2026-03-09, 2026-03-16",
        "WEEK, 2026-01-01, 2025-12-29, 2026-01-05"
    })
    void a_period_starts_and_ends_on_local_days(Period period, LocalDate day, LocalDate start, LocalDate end) {
        assertThat(period.start(day)).isEqualTo(start);
        assertThat(period.end(start)).isEqualTo(end);
    }
}
