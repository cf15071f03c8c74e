package dev.rebound.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calendar.LedgerInMemory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {
    private static final int DAYS = 400;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(9, 0), LocalTime.of(0, 0), LocalTime.of(2, 30), LocalTime.of(23, 45));

    @ParameterizedTest(name = "{0} from {1}: 400 days, each round at its hour, once")
    @CsvSource({
        "UTC, 2026-01-01",
        "America/New_York, 2026-01-01",
        "America/Santiago, 2026-01-01",
        "America/St_Johns, 2026-01-01",
        "America/Sao_Paulo, 2018-01-01",
        "Europe/Dublin, 2026-01-01",
        "Africa/Cairo, 2026-01-01",
        "Africa/Casablanca, 2026-01-01",
        "Asia/Kathmandu, 2026-01-01",
        "Asia/Gaza, 2026-01-01",
        "Australia/Lord_Howe, 2026-01-01",
        "Pacific/Chatham, 2026-01-01",
        "Pacific/Apia, 2011-06-01"
    })
    void each_round_begins_at_the_local_hour_of_its_day_and_once(String name, LocalDate begin) {
        var zone = ZoneId.of(name);
        for (var weeks : List.of(1, 2, 4)) {
            for (var hour : HOURS) {
                for (var day : List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
                    beginsEach(new Rounds(weeks, day, hour, zone, date -> true), begin);
                }
                beginsEach(new Rounds(weeks, DayOfWeek.FRIDAY, hour, zone, RoundsTest::isWorkingDay), begin);
            }
        }
    }

    /** A server that looks every twenty minutes or so, whose clock jumps an hour now and then, and which is down for some hours. */
    private static void beginsEach(Rounds rounds, LocalDate begin) {
        var random = new Random(7);
        var ledger = new LedgerInMemory();
        var begun = new ArrayList<LocalDate>();
        var start = begin.atStartOfDay(rounds.zone()).toInstant();
        var end = start.plus(Duration.ofDays(DAYS));
        for (var now = start; now.isBefore(end); now = now.plus(step(random))) {
            var due = rounds.due(now).filter(turn -> !turn.at().isBefore(start));
            if (due.isPresent() && ledger.claim("ROUND", "T", due.get().day())) {
                var turn = due.get();
                begun.add(turn.day());
                isAtItsHour(rounds, turn);
                assertThat(now).isBetween(turn.at(), turn.at().plus(Duration.ofHours(9)));
            }
        }
        assertThat(begun)
                .as(rounds.toString())
                .isEqualTo(expected(rounds, start, end.minus(Duration.ofHours(9))))
                .doesNotHaveDuplicates();
    }

    private static Duration step(Random random) {
        return switch (random.nextInt(40)) {
            case 0 -> Duration.ofHours(-1);
            case 1 -> Duration.ofHours(1);
            case 2 -> Duration.ofHours(random.nextInt(8));
            default -> Duration.ofMinutes(120);
        };
    }

    /** The local hour on the clock, or the hour after where the clock skips it. */
    private static void isAtItsHour(Rounds rounds, Rounds.Turn turn) {
        var local = turn.at().atZone(rounds.zone());
        assertThat(local.toLocalDate()).isEqualTo(turn.day());
        var skipped = rounds.zone()
                .getRules()
                .getValidOffsets(turn.day().atTime(rounds.hour()))
                .isEmpty();
        assertThat(ChronoUnit.MINUTES.between(rounds.hour(), local.toLocalTime()))
                .isBetween(0L, skipped ? 60L : 0L);
        assertThat(rounds.works().test(turn.day())).isTrue();
    }

    /** Day by day, in other words than the code's. */
    private static List<LocalDate> expected(Rounds rounds, Instant start, Instant end) {
        var days = new ArrayList<LocalDate>();
        var monday = LocalDate.of(2024, 1, 1);
        for (var day = start.atZone(rounds.zone()).toLocalDate().minusWeeks(5); ; day = day.plusDays(1)) {
            if (!day.atStartOfDay(rounds.zone()).toInstant().isBefore(end)) {
                return days;
            }
            var weeks = Math.floorDiv(ChronoUnit.DAYS.between(monday, day), 7L);
            if (day.getDayOfWeek() == rounds.day() && Math.floorMod(weeks, (long) rounds.weeks()) == 0) {
                Predicate<LocalDate> isThere = date -> rounds.works().test(date)
                        && date.atStartOfDay(rounds.zone()).toLocalDate().equals(date);
                day.datesUntil(day.plusDays(7)).filter(isThere).findFirst().ifPresent(date -> {
                    var at = date.atTime(rounds.hour()).atZone(rounds.zone()).toInstant();
                    if (!at.isBefore(start) && at.isBefore(end)) {
                        days.add(date);
                    }
                });
            }
        }
    }

    /** No weekends, a holiday on some Fridays, and two weeks off at the end of the year. */
    private static boolean isWorkingDay(LocalDate date) {
        var isOff = date.getDayOfWeek() == DayOfWeek.FRIDAY && date.getDayOfMonth() < 8
                || date.getMonthValue() == 12 && date.getDayOfMonth() > 18;
        return !WEEKEND.contains(date.getDayOfWeek()) && !isOff;
    }

    @Test
    void the_next_one_is_the_first_that_becomes_due() {
        var rounds = new Rounds(2, DayOfWeek.FRIDAY, LocalTime.of(9, 0), ZoneOffset.UTC, RoundsTest::isWorkingDay);
        var now = Instant.parse("2026-01-01T00:00:00Z");
        for (var hours = 0; hours < 24 * DAYS; hours++) {
            var at = now.plus(Duration.ofHours(hours));
            var next = rounds.next(at).orElseThrow();
            assertThat(next.at()).isAfter(at);
            assertThat(rounds.due(next.at())).contains(next);
            assertThat(rounds.due(next.at().minusMillis(1)).filter(next::equals))
                    .isEmpty();
            assertThat(rounds.turn(next.number())).contains(next);
        }
    }

    @Test
    void a_round_that_is_a_day_late_does_not_begin() {
        var rounds = new Rounds(1, DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneOffset.UTC, date -> true);
        assertThat(rounds.due(Instant.parse("2026-01-06T08:59:59Z"))).isPresent();
        assertThat(rounds.due(Instant.parse("2026-01-06T09:00:00Z"))).isEmpty();
    }

    /** March 2026 begins on a Sunday; the last round was on a Monday or a Friday. */
    @ParameterizedTest(name = "last on {0}, then every {1} weeks on {2}: next on {3}")
    @CsvSource({
        "2026-03-02, 1, MONDAY, 2026-03-09",
        "2026-03-02, 1, FRIDAY, 2026-03-13",
        "2026-03-02, 1, SUNDAY, 2026-03-15",
        "2026-03-06, 1, MONDAY, 2026-03-16",
        "2026-03-06, 1, TUESDAY, 2026-03-10",
        "2026-03-06, 1, SUNDAY, 2026-03-15",
        "2026-03-06, 2, FRIDAY, 2026-03-13",
        "2026-03-06, 2, TUESDAY, 2026-03-24",
        "2026-03-06, 4, THURSDAY, 2026-03-26",
        "2026-03-20, 4, THURSDAY, 2026-04-23"
    })
    void a_changed_day_or_rhythm_brings_no_second_round_so_soon(
            LocalDate last, int weeks, DayOfWeek day, LocalDate next) {
        var before = new Rounds(1, last.getDayOfWeek(), LocalTime.of(9, 0), ZoneOffset.UTC, date -> true);
        var held = before.next(last.atStartOfDay().toInstant(ZoneOffset.UTC)).orElseThrow();
        assertThat(held.day()).isEqualTo(last);
        var rounds = new Rounds(weeks, day, LocalTime.of(11, 0), ZoneOffset.UTC, date -> true)
                .since(held.number(), held.day());
        assertThat(rounds.next(held.at()).map(Rounds.Turn::day)).contains(next);
        assertThat(firstDue(rounds, held.at())).isEqualTo(next);
    }

    private static LocalDate firstDue(Rounds rounds, Instant from) {
        return Stream.iterate(from, moment -> moment.plus(Duration.ofHours(1)))
                .flatMap(moment -> rounds.due(moment).stream())
                .findFirst()
                .orElseThrow()
                .day();
    }

    @Test
    void a_round_that_a_holiday_delayed_takes_nothing_from_the_next() {
        var rounds = new Rounds(1, DayOfWeek.FRIDAY, LocalTime.of(9, 0), ZoneOffset.UTC, RoundsTest::isWorkingDay);
        var last = rounds.next(Instant.parse("2026-03-05T00:00:00Z")).orElseThrow();
        assertThat(last.day()).isEqualTo("2026-03-09");
        assertThat(rounds.since(last.number(), last.day()).next(last.at()).map(Rounds.Turn::day))
                .contains(LocalDate.of(2026, 3, 13));
    }

    @Test
    void a_day_off_that_is_added_once_the_round_began_does_not_bring_it_again() {
        var before = new Rounds(1, DayOfWeek.THURSDAY, LocalTime.of(9, 0), ZoneOffset.UTC, date -> true);
        var last = before.next(Instant.parse("2026-03-05T00:00:00Z")).orElseThrow();
        Predicate<LocalDate> works = date -> date.isBefore(last.day()) || date.isAfter(LocalDate.of(2026, 3, 8));
        var rounds = new Rounds(1, DayOfWeek.THURSDAY, LocalTime.of(9, 0), ZoneOffset.UTC, works);
        assertThat(rounds.next(last.at()).map(Rounds.Turn::day)).contains(LocalDate.of(2026, 3, 9));
        assertThat(rounds.since(last.number(), last.day()).next(last.at()).map(Rounds.Turn::day))
                .contains(LocalDate.of(2026, 3, 12));
    }

    @Test
    void a_team_that_never_works_has_no_round() {
        var rounds = new Rounds(1, DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneOffset.UTC, date -> false);
        assertThat(rounds.next(Instant.parse("2026-01-06T08:59:59Z"))).isEmpty();
    }
}
