package dev.rebound.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calendar.LedgerInMemory;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.EffortsInMemory;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.SumsInMemory;
import dev.rebound.logbook.WinsInMemory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingTest {
    private static final long SEED = 20261128;
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final LocalDate SET_UP = LocalDate.of(2026, 1, 7);
    private static final Sending.Place PLACE = new Sending.Place(
            UUID.randomUUID(), "C1", new Posting(DayOfWeek.MONDAY, LocalTime.of(9, 0), VIENNA), SET_UP);

    private static final Duration LONGEST_GAP = Duration.ofHours(9);

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final List<String> sent = new ArrayList<>();
    private final DigestsInMemory digests = new DigestsInMemory();

    @Test
    void with_outages_of_any_length_each_week_is_posted_once_or_kept_or_wholly_slept_through() {
        var luck = new Random(SEED);
        var now = Instant.parse("2026-01-07T12:00:00Z");
        var end = now.plus(Duration.ofDays(400));
        while (now.isBefore(end)) {
            var next = sending().send(PLACE, now);
            assertThat(sending().send(PLACE, now)).isEqualTo(next).isAfter(now);
            now = luck.nextInt(4) == 0 ? next.plus(Duration.ofHours(luck.nextInt(24 * 9))) : next;
        }
        assertThat(sent).as("seed " + SEED).doesNotHaveDuplicates().hasSizeBetween(40, 57);
        assertThat(sent.stream().map(line -> line.split(" ")[1])).doesNotHaveDuplicates();
        assertThat(sent.stream().map(line -> line.split(" ")[0]).distinct())
                .containsExactlyInAnyOrder("posted", "late", "kept");
        assertThat(digests.all).hasSizeBetween(1, Posted.WEEKS + 1);
    }

    @Test
    void a_team_that_was_set_up_after_the_hour_waits_for_the_next() {
        var next = sending().send(PLACE, Instant.parse("2026-01-07T12:00:00Z"));
        assertThat(sent).isEmpty();
        assertThat(next).isEqualTo(Instant.parse("2026-01-12T08:00:00Z"));
        sending().send(PLACE, next);
        assertThat(sent).containsExactly("posted 2026-01-05");
    }

    @Test
    void a_day_late_it_is_posted_and_later_it_is_kept() {
        sending().send(PLACE, Instant.parse("2026-01-13T08:00:00Z"));
        sending().send(PLACE, Instant.parse("2026-01-20T08:00:01Z"));
        assertThat(sent).containsExactly("late 2026-01-05", "kept 2026-01-12");
    }

    @ParameterizedTest(name = "{0} from {1}: 400 days, each week at its hour, once, by a clock that jumps")
    @CsvSource({
        "UTC, 2026-01-05",
        "America/New_York, 2026-01-05",
        "America/Santiago, 2026-01-05",
        "America/St_Johns, 2026-01-05",
        "Europe/Vienna, 2026-01-05",
        "Africa/Cairo, 2026-01-05",
        "Africa/Casablanca, 2026-01-05",
        "Asia/Kathmandu, 2026-01-05",
        "Asia/Gaza, 2026-01-05",
        "Australia/Lord_Howe, 2026-01-05",
        "Pacific/Chatham, 2026-01-05",
        "Pacific/Apia, 2011-06-01"
    })
    void a_clock_that_jumps_an_hour_posts_no_week_twice_and_leaves_none_out(String zone, LocalDate begin) {
        for (var day : List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            for (var hour : List.of(LocalTime.MIN, LocalTime.of(2, 30), LocalTime.of(9, 0), LocalTime.of(23, 45))) {
                postsEach(new Posting(day, hour, ZoneId.of(zone)), begin);
            }
        }
    }

    /** A server that looks every two hours, whose clock jumps an hour now and then, and which is down for some hours. */
    private void postsEach(Posting posting, LocalDate begin) {
        var place = new Sending.Place(UUID.randomUUID(), "C1", posting, begin);
        var luck = new Random(SEED);
        var start = begin.atStartOfDay(posting.zone()).toInstant();
        var end = start.plus(Duration.ofDays(400));
        sent.clear();
        for (var now = start; now.isBefore(end); now = now.plus(step(luck))) {
            var before = sent.size();
            sending().send(place, now);
            if (sent.size() > before) {
                isAtItsHour(posting, now);
            }
        }
        var weeks = begin.datesUntil(begin.plusDays(400))
                .filter(date -> date.getDayOfWeek() == posting.day())
                .filter(date -> posting.moment(date).plus(LONGEST_GAP).isBefore(end))
                .map(date -> date.minusDays(date.getDayOfWeek().getValue() + 6L).toString())
                .toList();
        assertThat(sent.stream().map(line -> line.split(" ")[1]).limit(weeks.size()))
                .as("%s, seed %d", posting, SEED)
                .isEqualTo(weeks);
        assertThat(sent).doesNotHaveDuplicates().hasSizeBetween(weeks.size(), weeks.size() + 1);
        assertThat(sent).noneMatch(line -> line.startsWith("kept"));
    }

    private static Duration step(Random luck) {
        return switch (luck.nextInt(40)) {
            case 0 -> Duration.ofHours(-1);
            case 1 -> Duration.ofHours(1);
            case 2 -> Duration.ofHours(luck.nextInt(8));
            default -> Duration.ofHours(2);
        };
    }

    /** No earlier than its hour on the clock, or the hour after where the clock skips it; the day after where a zone left it out. */
    private static void isAtItsHour(Posting posting, Instant now) {
        var moment = posting.moment(posting.occasion(now));
        assertThat(now).isBetween(moment, moment.plus(LONGEST_GAP));
        var local = moment.atZone(posting.zone());
        var isThere = local.toLocalDate().getDayOfWeek() == posting.day();
        assertThat(isThere || local.toLocalDate().equals(LocalDate.of(2011, 12, 31)))
                .isTrue();
        var skipped = posting.zone()
                .getRules()
                .getValidOffsets(local.toLocalDate().atTime(posting.hour()))
                .isEmpty();
        assertThat(Duration.between(posting.hour(), local.toLocalTime()))
                .isBetween(Duration.ZERO, skipped ? Duration.ofHours(1) : Duration.ZERO);
    }

    /** As after a restart: nothing is remembered but what is stored. */
    private Sending sending() {
        var books = new Books(new LogbookInMemory(), new WinsInMemory(), new EffortsInMemory());
        var writing = new Writing(new Nobody(), new SumsInMemory(books, VIENNA), digests);
        return new Sending(ledger, writing, team -> List.of(), new Listed());
    }

    private final class Listed implements Outlet {
        @Override
        public void post(String channel, Edition edition, boolean late) {
            sent.add((late ? "late " : "posted ") + edition.digest().monday());
        }

        @Override
        public void keep(UUID team, Edition edition) {
            sent.add("kept " + edition.digest().monday());
        }
    }

    private static final class Nobody implements Roster {
        @Override
        public Set<String> counted(UUID team, LocalDate monday) {
            return Set.of();
        }

        @Override
        public Pool sharing(UUID team, LocalDate monday) {
            return Pool.alone(team);
        }
    }
}
