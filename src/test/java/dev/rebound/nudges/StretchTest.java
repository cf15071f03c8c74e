package dev.rebound.nudges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.nudges.Happening.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a stretch begins and ends, and what counts in it. A day is written as "hour:minute kind" in a row. */
class StretchTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-03-11T00:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            89 minutes do not end it  | 10:00 NO, 11:29 NO               | 11:30 | 2
            90 minutes end it         | 10:00 NO, 11:30 NO               | 11:30 | 1
            91 minutes end it         | 10:00 NO, 11:31 NO               | 11:40 | 1
            it goes on for 89 minutes | 10:00 NO                         | 11:29 | 1
            and is over after 90      | 10:00 NO                         | 11:30 | 0
            nothing was logged        |                                  | 10:00 | 0
            it crosses midnight       | 23:30 NO, 24:10 NO, 25:20 NO     | 25:30 | 3
            late logging fills a gap  | 10:00 NO, 12:00 NO, 11:00 NO     | 12:05 | 3
            undo opens it again       | 10:00 NO, 12:00 NO               | 12:05 | 1
            of two only the newest    | 08:00 NO, 08:10 NO, 10:00 WIN    | 10:30 | 1
            calls without an answer   | 10:00 NO, 11:10 NO_ANSWER, 12:20 NO | 12:30 | 3
            """)
    void ends_with_a_gap_of_ninety_minutes(String why, String day, String now, int entries) {
        assertThat(Stretch.at(at(now), day(day)).happenings()).as(why).hasSize(entries);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            three                          | 10:00 ROUGH, 10:05 ROUGH, 10:10 ROUGH                | 3
            a brush-off between            | 10:00 ROUGH, 10:05 NO, 10:10 ROUGH, 10:11 ROUGH      | 3
            no answer between              | 10:00 ROUGH, 10:05 NO_ANSWER, 10:10 ROUGH            | 2
            a win between                  | 10:00 ROUGH, 10:05 ROUGH, 10:07 WIN, 10:10 ROUGH     | 1
            a good talk between            | 10:00 ROUGH, 10:05 ROUGH, 10:07 GOOD_TALK, 10:10 ROUGH | 1
            a good talk at the end         | 10:00 ROUGH, 10:05 ROUGH, 10:07 ROUGH, 10:10 GOOD_TALK | 0
            one before the gap             | 08:00 ROUGH, 10:05 ROUGH, 10:10 ROUGH                | 2
            a batch counts in full         | 10:00 ROUGH*3                                        | 3
            a batch of brush-offs is none  | 10:00 NO*40                                          | 0
            a late win lands where it was  | 10:00 ROUGH, 10:05 ROUGH, 10:10 ROUGH, 10:02 WIN     | 2
            """)
    void counts_rough_ones_since_the_last_good_one(String why, String day, int inARow) {
        var stretch = Stretch.at(at("10:15"), day(day));
        assertThat(stretch.roughInARow()).as(why).isEqualTo(inARow);
        assertThat(stretch.isRoughRow()).as(why).isEqualTo(inARow >= 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two wins               | 10:00 WIN, 10:05 WIN                       | true
            two good talks         | 10:00 GOOD_TALK, 10:05 GOOD_TALK           | true
            one of each            | 10:00 GOOD_TALK, 10:05 WIN                 | true
            noes do not end it     | 10:00 WIN, 10:05 WIN, 10:06 ROUGH, 10:07 NO | true
            one alone              | 10:00 WIN, 10:05 NO                        | false
            one before the gap     | 08:00 WIN, 10:05 WIN                       | false
            noes bridge the hours  | 08:00 WIN, 09:20 NO, 10:05 WIN             | true
            """)
    void two_good_ones_make_a_run_until_it_ends(String why, String day, boolean isRun) {
        assertThat(Stretch.at(at("10:15"), day(day)).isOnARun()).as(why).isEqualTo(isRun);
    }

    @Test
    void a_run_is_over_with_its_stretch() {
        var day = day("10:00 WIN, 10:05 WIN");
        assertThat(Stretch.at(at("11:34"), day).isOnARun()).isTrue();
        assertThat(Stretch.at(at("11:35"), day).isOnARun()).isFalse();
        assertThat(Stretch.at(at("11:34"), day).end()).isEqualTo(at("11:35"));
    }

    @Test
    void a_moment_that_a_database_rounded_is_the_same_one() {
        var stretch = Stretch.at(at("10:15"), List.of(new Happening(at("10:00").plusNanos(124_000), Kind.ROUGH, 1)));
        var unrounded = at("10:00").plusNanos(123_600);
        assertThat(stretch.holds(unrounded)).isTrue();
        assertThat(stretch.goesOnAfter(unrounded)).isFalse();
        assertThat(stretch.holds(at("09:59"))).isFalse();
    }

    @Test
    void the_first_of_many_ends_at_the_first_gap() {
        var first = Stretch.firstOf(day("10:00 WIN, 11:00 WIN, 12:30 NO, 12:40 NO"));
        assertThat(first.happenings()).hasSize(2);
        assertThat(first.end()).isEqualTo(at("12:30"));
        assertThat(Stretch.firstOf(List.of()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            five rough ones over the day        | 08:00 ROUGH*2, 10:00 ROUGH*2, 14:00 NO, 14:05 ROUGH | 6 noes since 08:00
            four rough ones                     | 08:00 ROUGH*2, 10:00 ROUGH*2, 14:00 NO*4            | none
            nine in a sitting, three rough      | 09:00 NO*4, 13:20 NO*6, 14:00 ROUGH*2, 14:05 ROUGH  | 9 noes since 13:20
            nine in a sitting, two rough        | 13:20 NO*7, 14:00 ROUGH*2                           | none
            forty brush-offs                    | 13:20 NO*40                                         | none
            eight in a sitting, three rough     | 13:20 NO*5, 14:00 ROUGH*3                           | none
            """)
    void a_heavy_day_is_two_facts(String why, String day, String told) {
        var all = day(day);
        var heavy = Heavy.in(Stretch.at(at("14:10"), all), all);
        assertThat(heavy.map(found -> found.noes() + " noes since " + clock(found.since()))
                        .orElse("none"))
                .as(why)
                .isEqualTo(told);
    }

    @Test
    void no_order_of_writing_changes_anything() {
        var seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var all = new ArrayList<>(IntStream.range(0, random.nextInt(30))
                    .mapToObj(i -> new Happening(
                            MIDNIGHT.plusSeconds(i * 4000L + random.nextInt(3999)),
                            Kind.values()[random.nextInt(Kind.values().length)],
                            1))
                    .toList());
            var now = MIDNIGHT.plus(Duration.ofHours(random.nextInt(36)));
            var before = Stretch.at(now, all);
            Collections.shuffle(all, random);
            assertThat(Stretch.at(now, all)).isEqualTo(before);
            assertThat(before.happenings()).allMatch(one -> before.holds(one.at()));
        }
    }

    private static List<Happening> day(String day) {
        return day == null
                ? List.of()
                : Stream.of(day.split(", ")).map(StretchTest::happening).toList();
    }

    private static Happening happening(String words) {
        var parts = words.split("[ *]");
        return new Happening(at(parts[0]), Kind.valueOf(parts[1]), parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
    }

    private static Instant at(String clock) {
        var parts = clock.split(":");
        return MIDNIGHT.plus(Duration.ofHours(Long.parseLong(parts[0])))
                .plus(Duration.ofMinutes(Long.parseLong(parts[1])));
    }

    private static String clock(Instant at) {
        return at.toString().substring(11, 16);
    }
}
