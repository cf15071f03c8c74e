package dev.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void the_usual_ones_are_monday_to_friday() {
        assertThat(Hours.USUAL.isWorkingDay(LocalDate.parse("2026-03-09"))).isTrue();
        assertThat(Hours.USUAL.isWorkingDay(LocalDate.parse("2026-03-14"))).isFalse();
        assertThat(Hours.USUAL.isLastOfWeek(LocalDate.parse("2026-03-13"))).isTrue();
        assertThat(Hours.USUAL.isLastOfWeek(LocalDate.parse("2026-03-12"))).isFalse();
    }

    @Test
    void no_day_and_an_end_before_the_beginning_are_named() {
        assertThat(Hours.fault(Set.of(), NINE, NINE.plusHours(1))).contains(Hours.Fault.NO_DAY);
        assertThat(Hours.fault(Set.of(DayOfWeek.MONDAY), NINE, NINE)).contains(Hours.Fault.ENDS_TOO_EARLY);
        assertThat(Hours.fault(Set.of(DayOfWeek.MONDAY), NINE, NINE.plusMinutes(1)))
                .isEmpty();
        assertThatThrownBy(() -> new Hours(Set.of(), NINE, NINE.plusHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_quarter_of_an_hour_after_the_end_still_belongs_to_them() {
        assertThat(Hours.USUAL.isEarly(LocalTime.of(8, 59))).isTrue();
        assertThat(Hours.USUAL.isEarly(NINE)).isFalse();
        assertThat(Hours.USUAL.isOver(LocalTime.of(17, 44))).isFalse();
        assertThat(Hours.USUAL.isOver(LocalTime.of(17, 45))).isTrue();
        var late = new Hours(Set.of(DayOfWeek.MONDAY), NINE, LocalTime.of(23, 55));
        assertThat(late.isOver(LocalTime.of(23, 59))).isFalse();
    }

    @Test
    void a_time_outside_is_moved_to_the_nearest_inside() {
        assertThat(Hours.USUAL.nearest(LocalTime.of(7, 0))).isEqualTo(NINE);
        assertThat(Hours.USUAL.nearest(LocalTime.of(20, 0))).isEqualTo(LocalTime.of(17, 30));
        assertThat(Hours.USUAL.nearest(LocalTime.NOON)).isEqualTo(LocalTime.NOON);
    }
}
