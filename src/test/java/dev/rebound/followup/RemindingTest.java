package dev.rebound.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calendar.LocalTimes;
import dev.rebound.logbook.Prospect;
import dev.rebound.people.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemindingTest {
    private static final int DAYS = 400;
    private static final Instant BEGIN = Instant.parse("2026-01-05T12:00:00Z");
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Hours EVERY_DAY_IN_THE_NIGHT =
            new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(2, 30), LocalTime.of(11, 0));

    @ParameterizedTest(name = "{0}: 400 days, each told once, on its day, when work begins")
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Vienna",
                "Europe/London",
                "America/New_York",
                "America/Los_Angeles",
                "America/Santiago",
                "America/St_Johns",
                "Africa/Cairo",
                "Asia/Kolkata",
                "Australia/Lord_Howe",
                "Pacific/Chatham",
                "Pacific/Kiritimati"
            })
    void each_tapped_day_is_told_once_on_the_right_local_day_and_hour(String name) {
        tellsEachDay(ZoneId.of(name), Hours.USUAL);
        tellsEachDay(ZoneId.of(name), EVERY_DAY_IN_THE_NIGHT);
    }

    private static void tellsEachDay(ZoneId zone, Hours hours) {
        var house = new Rehearsed(zone, BEGIN);
        house.hours(hours);
        var today = house.ana().today(BEGIN);
        var expected = new TreeSet<Instant>();
        for (var ahead = 1; ahead <= DAYS; ahead++) {
            var day = house.tap(house.no(today.plusDays(ahead))).orElseThrow().day();
            assertThat(hours.isWorkingDay(day)).isTrue();
            expected.add(LocalTimes.on(day, hours.from(), zone).orElseThrow());
        }
        house.until(BEGIN.plus(Duration.ofDays(DAYS + 10)));
        assertThat(house.told).extracting(Rehearsed.Told::at).containsExactlyElementsOf(expected);
        assertThat(house.told)
                .allMatch(told ->
                        told.due().stream().allMatch(due -> due.followUp().day().equals(told.today())));
        var ids = house.told.stream()
                .flatMap(told -> told.due().stream())
                .map(due -> due.followUp().id())
                .toList();
        assertThat(ids).hasSize(DAYS).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_told_without_a_tap() {
        var house = new Rehearsed(VIENNA, BEGIN);
        for (var ahead = 1; ahead <= DAYS; ahead++) {
            house.no(LocalDate.of(2026, 1, 5).plusDays(ahead));
        }
        house.until(BEGIN.plus(Duration.ofDays(DAYS)));
        assertThat(house.told).isEmpty();
    }

    @Test
    void whoever_asked_for_no_more_contact_is_not_told_of_and_not_offered() {
        var house = new Rehearsed(VIENNA, BEGIN);
        var day = LocalDate.of(2026, 1, 20);
        var acme = new Prospect("Acme GmbH", "Dana Smith", null, null, null);
        assertThat(house.tap(house.no(day, acme))).isPresent();
        assertThat(house.tap(house.no(day, new Prospect("Beta", "Lee Wong", null, null, null))))
                .isPresent();
        house.list.add(new Prospect("ACME", "dana smith", null, null, null), day);
        assertThat(house.followUps.all()).hasSize(1);
        assertThat(house.tap(house.no(day, acme))).isEmpty();
        house.until(BEGIN.plus(Duration.ofDays(60)));
        assertThat(house.told).hasSize(1);
        assertThat(house.told.get(0).due()).hasSize(1);
        assertThat(house.told.get(0).due().get(0).followUp().prospect().company())
                .isEqualTo("Beta");
    }

    @Test
    void a_journey_brings_it_forward_or_puts_it_off_to_the_same_hour_there() {
        for (var name : Set.of("Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
            var house = new Rehearsed(VIENNA, BEGIN);
            var day = LocalDate.of(2026, 3, 12);
            house.tap(house.no(day));
            house.until(Instant.parse("2026-03-10T08:00:00Z"));
            house.zone = ZoneId.of(name);
            house.until(Instant.parse("2026-04-01T08:00:00Z"));
            assertThat(house.told).as(name).hasSize(1);
            var start = day.atTime(9, 0).atZone(house.zone).toInstant();
            assertThat(house.told.get(0).today()).isEqualTo(day);
            assertThat(Duration.between(start, house.told.get(0).at()))
                    .isBetween(Duration.ZERO, Duration.ofMinutes(30));
        }
    }

    @Test
    void a_server_that_slept_tells_it_the_same_day_or_on_the_next_working_day() {
        var house = new Rehearsed(VIENNA, BEGIN);
        house.tap(house.no(LocalDate.of(2026, 1, 15)));
        house.tap(house.no(LocalDate.of(2026, 1, 16)));
        house.now = Instant.parse("2026-01-15T14:00:00Z");
        house.until(house.now);
        assertThat(house.told).extracting(Rehearsed.Told::today).containsExactly(LocalDate.of(2026, 1, 15));
        house.now = Instant.parse("2026-01-16T19:00:00Z");
        house.until(Instant.parse("2026-01-25T19:00:00Z"));
        assertThat(house.told)
                .extracting(Rehearsed.Told::today)
                .containsExactly(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 19));
    }

    @Test
    void a_week_later_tells_it_again_and_done_and_never_do_not() {
        var house = new Rehearsed(VIENNA, BEGIN);
        var noes = Set.of(1, 2, 3).stream()
                .map(n -> house.no(LocalDate.of(2026, 1, 15)))
                .toList();
        noes.forEach(house::tap);
        house.until(Instant.parse("2026-01-15T10:00:00Z"));
        assertThat(house.told.get(0).due()).hasSize(3);
        house.following.snooze(house.ana(), noes.get(0).id(), house.now);
        house.following.end(Rehearsed.ANA, noes.get(1).id(), FollowUp.State.DONE);
        house.following.end(Rehearsed.ANA, noes.get(2).id(), FollowUp.State.NEVER);
        house.until(Instant.parse("2026-03-15T10:00:00Z"));
        assertThat(house.told).hasSize(2);
        assertThat(house.told.get(1).today()).isEqualTo(LocalDate.of(2026, 1, 22));
        assertThat(house.told.get(1).due().stream()
                        .map(due -> due.followUp().entry())
                        .collect(Collectors.toSet()))
                .containsExactly(noes.get(0).id());
    }

    @Test
    void a_day_that_was_moved_is_told_on_the_new_day_alone() {
        var house = new Rehearsed(VIENNA, BEGIN);
        var no = house.no(LocalDate.of(2026, 1, 15));
        house.tap(no);
        house.following.move(house.ana(), no.id(), LocalDate.of(2026, 1, 31), house.now);
        house.until(Instant.parse("2026-03-15T10:00:00Z"));
        assertThat(house.told).extracting(Rehearsed.Told::today).containsExactly(LocalDate.of(2026, 2, 2));
    }

    @Test
    void it_goes_with_its_report_and_with_a_correction_to_a_stop_and_keeps_its_day_under_a_new_name() {
        var house = new Rehearsed(VIENNA, BEGIN);
        var no = house.no(LocalDate.of(2026, 1, 15));
        house.tap(no);
        var renamed = no.about(new Prospect("Gamma", null, null, null, null));
        house.lettingGo.changed(no, renamed);
        assertThat(house.followUps.all().get(0).prospect().company()).isEqualTo("Gamma");
        house.lettingGo.changed(
                renamed, renamed.with(no.reading().corrected(dev.rebound.taxonomy.Objection.STOP_CALLING)));
        assertThat(house.followUps.all()).isEmpty();
        house.tap(no);
        assertThat(house.followUps.all()).hasSize(1);
        house.lettingGo.removed(no);
        assertThat(house.followUps.all()).isEmpty();
    }
}
