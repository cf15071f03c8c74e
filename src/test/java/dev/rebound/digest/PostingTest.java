package dev.rebound.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.digest.Posting.Turn;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingTest {
    private static final int DAYS = 400;
    private static final Instant BEGIN = Instant.parse("2026-01-05T00:00:00Z");
    private static final Duration POLL = Duration.ofMinutes(30);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Posting MONDAY = new Posting(DayOfWeek.MONDAY, LocalTime.of(9, 0), VIENNA);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Instant AT_NINE = Instant.parse("2026-03-09T08:00:00Z");

    private record Post(LocalDate occasion, Instant at, Turn turn) {}

    @ParameterizedTest(name = "{0}: 400 days, each week once, at its hour, on every weekday")
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Vienna",
                "America/New_York",
                "America/St_Johns",
                "America/Santiago",
                "Australia/Lord_Howe",
                "Africa/Cairo",
                "Africa/Casablanca",
                "Pacific/Apia",
                "Pacific/Kiritimati",
                "Pacific/Chatham",
                "Asia/Kathmandu"
            })
    void each_week_is_posted_once_at_the_local_hour(String name) {
        var zone = ZoneId.of(name);
        for (var day : DayOfWeek.values()) {
            for (var hour :
                    List.of(LocalTime.of(0, 0), LocalTime.of(2, 30), LocalTime.of(9, 0), LocalTime.of(23, 30))) {
                postsEachWeek(new Posting(day, hour, zone));
            }
        }
    }

    private static void postsEachWeek(Posting posting) {
        var posts = run(posting, BEGIN, BEGIN.plus(Duration.ofDays(DAYS)));
        assertThat(posts).hasSizeBetween(56, 58).allMatch(post -> post.turn() == Turn.DUE);
        for (int i = 0; i < posts.size(); i++) {
            var post = posts.get(i);
            var local = post.at().atZone(posting.zone());
            assertThat(local.toLocalDate()).isEqualTo(post.occasion());
            assertThat(post.occasion().getDayOfWeek()).isEqualTo(posting.day());
            assertThat(post.occasion()).isEqualTo(posts.get(0).occasion().plusWeeks(i));
            var wished = ZonedDateTime.of(post.occasion(), posting.hour(), posting.zone());
            assertThat(Duration.between(wished.toInstant(), post.at())).isBetween(Duration.ZERO, POLL);
        }
        assertThat(posts.stream().map(post -> Posting.week(post.occasion())))
                .doesNotHaveDuplicates()
                .allMatch(week -> week.getDayOfWeek() == DayOfWeek.MONDAY);
    }

    /** A clock that looks every half-hour, beside a ledger of what went out. */
    private static List<Post> run(Posting posting, Instant from, Instant to) {
        var ledger = new HashSet<LocalDate>();
        var posts = new ArrayList<Post>();
        for (var now = from; now.isBefore(to); now = now.plus(POLL)) {
            var occasion = posting.occasion(now);
            var turn = posting.turn(occasion, now);
            if (posting.moment(occasion).isBefore(from) || !ledger.add(occasion)) {
                continue;
            }
            posts.add(new Post(occasion, now, turn));
            assertThat(posting.next(now)).isAfter(now);
            assertThat(posting.occasion(posting.next(now))).isEqualTo(occasion.plusWeeks(1));
        }
        return posts;
    }

    @Test
    void it_waits_for_its_hour_is_due_is_late_by_a_day_at_most_and_is_dropped() {
        assertThat(MONDAY.turn(DAY, AT_NINE.minusSeconds(1))).isEqualTo(Turn.EARLY);
        assertThat(MONDAY.turn(DAY, AT_NINE)).isEqualTo(Turn.DUE);
        assertThat(MONDAY.turn(DAY, AT_NINE.plus(Duration.ofMinutes(59)))).isEqualTo(Turn.DUE);
        assertThat(MONDAY.turn(DAY, AT_NINE.plus(Duration.ofHours(1)))).isEqualTo(Turn.LATE);
        assertThat(MONDAY.turn(DAY, AT_NINE.plus(Duration.ofDays(1)))).isEqualTo(Turn.LATE);
        assertThat(MONDAY.turn(DAY, AT_NINE.plus(Duration.ofDays(1)).plusSeconds(1)))
                .isEqualTo(Turn.DROPPED);
    }

    @Test
    void after_an_outage_the_last_one_alone_is_looked_at() {
        assertThat(MONDAY.occasion(AT_NINE.minusSeconds(1))).isEqualTo(DAY.minusWeeks(1));
        assertThat(MONDAY.occasion(AT_NINE)).isEqualTo(DAY);
        assertThat(MONDAY.occasion(AT_NINE.plus(Duration.ofDays(5)))).isEqualTo(DAY);
        assertThat(MONDAY.turn(MONDAY.occasion(AT_NINE.plus(Duration.ofDays(5))), AT_NINE.plus(Duration.ofDays(5))))
                .isEqualTo(Turn.DROPPED);
    }

    @Test
    void it_tells_of_the_last_whole_week_on_whichever_day_it_comes() {
        for (int day = 0; day < 7; day++) {
            assertThat(Posting.week(DAY.plusDays(day))).isEqualTo(LocalDate.of(2026, 3, 2));
        }
    }

    /** Samoa had no Friday 30 December 2011. */
    @Test
    void where_a_zone_left_its_day_out_it_comes_on_the_next() {
        var apia = new Posting(DayOfWeek.FRIDAY, LocalTime.of(9, 0), ZoneId.of("Pacific/Apia"));
        var from = Instant.parse("2011-12-20T00:00:00Z");
        assertThat(run(apia, from, from.plus(Duration.ofDays(22))).stream()
                        .map(post -> post.at().atZone(apia.zone()).toLocalDate()))
                .containsExactly(LocalDate.of(2011, 12, 23), LocalDate.of(2011, 12, 31), LocalDate.of(2012, 1, 6));
    }
}
