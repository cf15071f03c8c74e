package dev.rebound.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LocalTimesTest {
    private static final int DAYS = 400;
    private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "Australia/Lord_Howe",
            "Africa/Cairo",
            "Pacific/Apia",
            "Asia/Kathmandu",
            "America/Sao_Paulo",
            "Africa/Casablanca",
            "Pacific/Auckland",
            "Europe/Berlin",
            "Pacific/Kiritimati",
            "America/St_Johns",
            "Asia/Tokyo");

    /** Years in which these zones changed their clocks, and Apia left out a day. */
    static Stream<Arguments> years() {
        return ZONES.stream()
                .flatMap(zone -> Stream.of("2011-03-01", "2018-01-01", "2026-01-01")
                        .map(start -> Arguments.of(ZoneId.of(zone), LocalDate.parse(start))));
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_hour_comes_once_on_each_working_day_at_the_right_local_time(ZoneId zone, LocalDate start) {
        for (var time : List.of(LocalTime.of(9, 0), LocalTime.of(17, 30))) {
            var came = walk(zone, start, time);

            assertThat(came.stream().map(at -> at.atZone(zone).toLocalTime())).containsOnly(time);
            assertThat(came.stream().map(at -> at.atZone(zone).toLocalDate()))
                    .isEqualTo(workingDays(zone, start))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void an_hour_that_the_clock_skips_or_doubles_comes_once_a_day_as_well(ZoneId zone, LocalDate start) {
        for (var time : List.of(LocalTime.of(0, 15), LocalTime.of(1, 59), LocalTime.of(2, 15), LocalTime.of(3, 0))) {
            var came = walk(zone, start, time);

            assertThat(came.stream().map(at -> at.atZone(zone).toLocalDate())).isEqualTo(workingDays(zone, start));
            assertThat(came.stream().map(at -> at.atZone(zone).toLocalTime()))
                    .allSatisfy(local -> assertThat(local).isBetween(time, time.plusHours(1)));
        }
    }

    @Test
    void a_skipped_time_moves_forward_and_a_doubled_one_is_the_first() {
        var newYork = ZoneId.of("America/New_York");
        assertThat(LocalTimes.on(LocalDate.parse("2026-03-08"), LocalTime.of(2, 30), newYork))
                .contains(Instant.parse("2026-03-08T07:30:00Z"));
        assertThat(LocalTimes.on(LocalDate.parse("2026-11-01"), LocalTime.of(1, 30), newYork))
                .contains(Instant.parse("2026-11-01T05:30:00Z"));
    }

    @Test
    void a_day_that_a_zone_left_out_has_no_hour() {
        assertThat(LocalTimes.on(LocalDate.parse("2011-12-30"), LocalTime.NOON, ZoneId.of("Pacific/Apia")))
                .isEmpty();
    }

    @Test
    void nothing_comes_when_no_day_has_it() {
        assertThat(LocalTimes.next(day -> Optional.empty(), ZoneId.of("Asia/Tokyo"), Instant.EPOCH))
                .isEmpty();
    }

    private static List<Instant> walk(ZoneId zone, LocalDate start, LocalTime time) {
        var came = new ArrayList<Instant>();
        var now = start.atStartOfDay(zone).toInstant().minusMillis(1);
        var end = start.plusDays(DAYS).atStartOfDay(zone).toInstant();
        while (true) {
            var next = LocalTimes.next(
                    day -> WORKING.contains(day.getDayOfWeek()) ? Optional.of(time) : Optional.empty(), zone, now);
            if (next.isEmpty() || !next.get().isBefore(end)) {
                return came;
            }
            now = next.get();
            came.add(now);
        }
    }

    private static List<LocalDate> workingDays(ZoneId zone, LocalDate start) {
        return Stream.iterate(start, day -> day.plusDays(1))
                .limit(DAYS)
                .filter(day -> WORKING.contains(day.getDayOfWeek()))
                .filter(day -> day.atStartOfDay(zone).toLocalDate().equals(day))
                .toList();
    }
}
