package dev.rebound.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.checkin.CommonHours.At;
import dev.rebound.people.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonHoursTest {
    private static final List<String> ZONES = List.of(
            "UTC",
            "America/New_York",
            "America/Los_Angeles",
            "America/St_Johns",
            "Europe/Vienna",
            "Europe/London",
            "Africa/Cairo",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Australia/Lord_Howe",
            "Pacific/Chatham",
            "Pacific/Apia");
    private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");

    @Test
    void two_zones_get_two_times_on_two_days_in_the_hours_of_both() {
        var times = hours("Europe/Vienna", "America/New_York").suggested(MONDAY);
        assertThat(times).containsExactly(Instant.parse("2026-01-05T14:00:00Z"), Instant.parse("2026-01-06T14:00:00Z"));
        assertThat(hours("Europe/Vienna", "Europe/Vienna").suggested(MONDAY))
                .containsExactly(Instant.parse("2026-01-05T12:00:00Z"), Instant.parse("2026-01-06T08:00:00Z"));
    }

    @Test
    void hours_that_do_not_meet_give_no_time() {
        var apart = hours("America/Los_Angeles", "Europe/Vienna");
        assertThat(apart.suggested(MONDAY)).isEmpty();
        assertThat(apart.together(MONDAY)).isEmpty();
    }

    @Test
    void one_day_in_common_gives_both_times_on_it() {
        var tuesdays = new Hours(EnumSet.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(11, 0));
        var times =
                new CommonHours(List.of(usual("UTC"), new At(ZoneId.of("UTC"), tuesdays, Set.of()))).suggested(MONDAY);
        assertThat(times).containsExactly(Instant.parse("2026-01-06T09:00:00Z"), Instant.parse("2026-01-06T09:15:00Z"));
        var quarter = new Hours(EnumSet.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(9, 20));
        var once = new CommonHours(List.of(usual("UTC"), new At(ZoneId.of("UTC"), quarter, Set.of())));
        assertThat(once.suggested(MONDAY)).containsExactly(Instant.parse("2026-01-06T09:00:00Z"));
    }

    @Test
    void days_off_are_left_out_and_noon_where_it_can_be() {
        var off = new At(ZoneId.of("UTC"), Hours.USUAL, Set.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 6)));
        assertThat(new CommonHours(List.of(usual("UTC"), off)).suggested(MONDAY))
                .containsExactly(Instant.parse("2026-01-07T09:00:00Z"), Instant.parse("2026-01-08T09:00:00Z"));
        var noon = new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(12, 0), LocalTime.of(13, 0));
        assertThat(new CommonHours(List.of(usual("UTC"), new At(ZoneId.of("UTC"), noon, Set.of()))).suggested(MONDAY))
                .containsExactly(Instant.parse("2026-01-05T12:00:00Z"), Instant.parse("2026-01-06T12:00:00Z"));
    }

    @Test
    void it_begins_when_all_are_at_work() {
        assertThat(hours("Europe/Vienna", "America/New_York").together(MONDAY))
                .contains(Instant.parse("2026-01-05T14:00:00Z"));
        assertThat(hours("UTC").together(Instant.parse("2026-01-05T09:00:01Z")))
                .contains(Instant.parse("2026-01-05T09:15:00Z"));
        assertThat(hours("UTC").together(Instant.parse("2026-01-05T09:15:00Z")))
                .contains(Instant.parse("2026-01-05T09:15:00Z"));
    }

    @Test
    void no_time_of_a_year_is_outside_of_anybodys_hours() {
        var random = new Random(11);
        var found = 0;
        for (var day = 0; day < 400; day++) {
            var people =
                    List.of(someone(random), someone(random), someone(random)).subList(0, 2 + day % 2);
            var now = MONDAY.plus(Duration.ofMinutes(day * 1440L + random.nextInt(1440)));
            var times = new CommonHours(people).suggested(now);
            found += times.size();
            assertThat(times)
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(2)
                    .isSorted();
            for (var at : times) {
                assertThat(at).isBetween(now.plus(CommonHours.NOTICE), now.plus(CommonHours.WITHIN));
                assertThat(people).as("day " + day).allMatch(person -> isAtWork(person, at));
            }
            if (times.isEmpty()) {
                assertThat(minutes(now))
                        .as("day " + day)
                        .noneMatch(at -> people.stream().allMatch(person -> isAtWork(person, at)));
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void times_become_a_calendar_file_that_may_be_opened_twice() {
        var times = List.of(MONDAY, MONDAY.plus(Duration.ofDays(1)));
        var file = CommonHours.file(times, "Check-in", "One no; what it taught", MONDAY);
        assertThat(file)
                .contains(
                        "DTSTART:20260105T080000Z\r\n",
                        "DTSTART:20260106T080000Z\r\n",
                        "DESCRIPTION:One no\\; what it taught\r\n")
                .isEqualTo(CommonHours.file(times, "Check-in", "One no; what it taught", MONDAY));
    }

    private static List<Instant> minutes(Instant now) {
        return IntStream.range(0, 7 * 96 - 13)
                .mapToObj(quarter -> now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(240 + quarter * 15L)))
                .filter(at -> at.isBefore(now.plus(CommonHours.WITHIN).minus(Duration.ofMinutes(15))))
                .toList();
    }

    private static boolean isAtWork(At person, Instant at) {
        var begin = at.atZone(person.zone());
        var last = at.plus(Duration.ofMinutes(15)).minusSeconds(1).atZone(person.zone());
        var hours = person.hours();
        return hours.days().contains(begin.getDayOfWeek())
                && begin.toLocalDate().equals(last.toLocalDate())
                && begin.toLocalTime().compareTo(hours.from()) >= 0
                && last.toLocalTime().compareTo(hours.from()) >= 0
                && begin.toLocalTime().isBefore(hours.to())
                && last.toLocalTime().isBefore(hours.to());
    }

    private static At someone(Random random) {
        var from = LocalTime.of(random.nextInt(12), random.nextInt(4) * 15);
        var hours = new Hours(Hours.USUAL.days(), from, from.plusHours(6 + random.nextInt(6)));
        return new At(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))), hours, Set.of());
    }

    private static At usual(String zone) {
        return new At(ZoneId.of(zone), Hours.USUAL, Set.of());
    }

    private static CommonHours hours(String... zones) {
        return new CommonHours(
                List.of(zones).stream().map(CommonHoursTest::usual).toList());
    }
}
