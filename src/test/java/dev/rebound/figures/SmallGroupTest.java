package dev.rebound.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallGroupTest {
    private static final LocalDate WEEK = LocalDate.of(2026, 3, 2);
    private static final History NOTHING = new History(List.of(), List.of());

    /** Person 1 has the first part, and so on. */
    private static Behind behind(int... parts) {
        var behind = new HashMap<String, Integer>();
        for (int i = 0; i < parts.length; i++) {
            behind.put("U" + (i + 1), parts[i]);
        }
        return new Behind(behind);
    }

    private static Set<String> people(int from, int to) {
        var people = new TreeSet<String>();
        for (int i = from; i <= to; i++) {
            people.add("U" + i);
        }
        return people;
    }

    private static Row cell(String name, int... parts) {
        return new Row(name.substring(0, 1), Set.of(name), behind(parts));
    }

    private static List<Set<String>> split(Telling telling, Row... cells) {
        return telling.split("noes", List.of(cells)).stream().map(Row::cells).toList();
    }

    private static Telling telling(History history, int people) {
        return new Telling(WEEK, people(1, people), history);
    }

    private static Told told(LocalDate week, Set<String> people, Row... rows) {
        return new Told(week, people, Map.of("noes", List.of(rows)));
    }

    @Test
    void a_figure_needs_five_people_and_nobody_with_more_than_half() {
        assertThat(SmallGroup.hides(behind(1, 1, 1, 1))).isFalse();
        assertThat(SmallGroup.hides(behind(1, 1, 1, 1, 0))).isFalse();
        assertThat(SmallGroup.hides(behind(1, 1, 1, 1, 1))).isTrue();
        assertThat(SmallGroup.hides(behind(4, 1, 1, 1, 1))).isTrue();
        assertThat(SmallGroup.hides(behind(5, 1, 1, 1, 1))).isFalse();
        assertThat(SmallGroup.hides(Behind.NOBODY)).isFalse();
    }

    @Test
    void a_difference_is_held_to_the_same_unless_there_is_none() {
        assertThat(SmallGroup.hidesApart(behind(3, 3).minus(behind(3, 3)))).isTrue();
        assertThat(SmallGroup.hidesApart(behind(3, 3).minus(behind(3, 2)))).isFalse();
        assertThat(SmallGroup.hidesApart(behind(1, 0, 2, 0, 2).minus(behind(0, 1, 0, 1, 0))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5, false", "6, true", "9, true", "10, false", "2, true"})
    void groups_are_nearly_the_same_when_one_to_four_are_in_one_alone(int to, boolean nearly) {
        assertThat(SmallGroup.areNearlyTheSame(people(1, 5), people(1, to))).isEqualTo(nearly);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "7, 5", "8, 10", "12, 10", "13, 15", "102, 100"})
    void figures_are_told_to_the_nearest_five(int exact, int about) {
        assertThat(SmallGroup.about(exact)).isEqualTo(about);
    }

    @Test
    void a_row_that_fails_goes_into_the_other_of_its_group() {
        assertThat(split(
                        telling(NOTHING, 6),
                        cell("a1", 3, 3, 3, 3, 3, 3),
                        cell("a2", 1, 1, 1),
                        cell("a3", 0, 0, 0, 1, 1, 1),
                        cell("b1", 2, 2, 2, 2, 2)))
                .containsExactly(Set.of("a1"), Set.of("b1"), Set.of("a2", "a3"));
    }

    @Test
    void an_other_that_fails_takes_in_the_smallest_row_so_that_the_group_less_its_rows_is_nobodys() {
        assertThat(split(
                        telling(NOTHING, 6),
                        cell("a1", 3, 3, 3, 3, 3, 3),
                        cell("a2", 2, 2, 2, 2, 2),
                        cell("a3", 1),
                        cell("b1", 2, 2, 2, 2, 2)))
                .containsExactly(Set.of("a1"), Set.of("a2", "a3"), Set.of("b1"));
    }

    @Test
    void whole_groups_that_fail_are_told_as_one_or_dropped() {
        assertThat(split(
                        telling(NOTHING, 6),
                        cell("a1", 3, 3, 3, 3, 3),
                        cell("b1", 2, 2, 2, 2, 2),
                        cell("c1", 1, 1, 1),
                        cell("d1", 0, 0, 0, 1, 1, 1)))
                .containsExactly(Set.of("a1"), Set.of("b1"), Set.of("c1", "d1"));
        assertThat(split(
                        telling(NOTHING, 6), cell("a1", 3, 3, 3, 3, 3), cell("b1", 2, 2, 2, 2, 2), cell("c1", 1, 1, 1)))
                .containsExactly(Set.of("a1"), Set.of("b1"));
    }

    @Test
    void one_row_alone_is_not_told_since_nobody_stands_behind_the_others() {
        assertThat(split(telling(NOTHING, 6), cell("a1", 3, 3, 3, 3, 3), cell("b1", 2, 2)))
                .isEmpty();
    }

    @Test
    void fewer_than_five_people_are_told_nothing() {
        assertThat(telling(NOTHING, 4).alone("wins", behind(2, 2, 2, 2, 2))).isEmpty();
        assertThat(telling(NOTHING, 5).alone("wins", behind(2, 2, 2, 2, 2))).hasSize(1);
    }

    @Test
    void the_later_of_two_digests_whose_people_differ_by_one_to_four_tells_nothing() {
        for (int more = 0; more <= 6; more++) {
            var first = new Told(WEEK, people(1, 6), Map.of());
            var later = telling(new History(List.of(), List.of(first)), 6 + more);
            assertThat(later.alone("wins", behind(2, 2, 2, 2, 2, 2)).isEmpty()).isEqualTo(more >= 1 && more <= 4);
        }
    }

    @Test
    void a_row_is_not_told_where_the_same_row_of_another_digest_of_the_week_leaves_one() {
        var first = new Told(
                WEEK, people(1, 6), Map.of("wins", List.of(new Row("", Set.of("wins"), behind(2, 2, 2, 2, 2, 2)))));
        var later = telling(new History(List.of(), List.of(first)), 12);
        assertThat(later.alone("wins", behind(2, 2, 2, 2, 2, 2, 0, 0, 3))).isEmpty();
        assertThat(later.alone("wins", behind(2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1))).hasSize(1);
    }

    @Test
    void two_digests_that_together_are_a_third_but_for_one_keep_the_third_silent() {
        var some = new Told(WEEK, people(1, 6), Map.of());
        var others = new Told(WEEK, people(7, 12), Map.of());
        var all = behind(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        assertThat(telling(new History(List.of(), List.of(some)), 13).alone("wins", all))
                .hasSize(1);
        assertThat(telling(new History(List.of(), List.of(some, others)), 13).alone("wins", all))
                .isEmpty();
    }

    @Test
    void the_last_of_three_is_silent_too_where_it_is_what_the_first_leaves() {
        var whole = new Told(WEEK, people(1, 13), Map.of());
        var part = new Told(WEEK, people(1, 6), Map.of());
        var rest = new Telling(WEEK, people(7, 12), new History(List.of(), List.of(whole, part)));
        assertThat(rest.alone("wins", behind(0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2)))
                .isEmpty();
    }

    @Test
    void somebody_who_joined_is_not_seen_by_the_change_from_week_to_week() {
        var before = told(WEEK.minusWeeks(1), people(1, 6), cell("a1", 2, 2, 2, 2, 2, 2), cell("b1", 3, 3, 3, 3, 3, 3));
        var now = telling(new History(List.of(before), List.of()), 7);
        assertThat(split(now, cell("a1", 2, 2, 2, 2, 2, 2, 5), cell("b1", 4, 2, 4, 2, 4, 2, 3)))
                .isEmpty();
        assertThat(split(now, cell("a1", 3, 1, 4, 1, 1, 3, 3), cell("b1", 4, 2, 5, 2, 1, 2, 3)))
                .containsExactly(Set.of("b1"), Set.of("a1"));
    }

    @Test
    void the_usual_is_the_mean_of_what_was_told_where_the_people_are_the_same() {
        var one = told(WEEK.minusWeeks(1), people(1, 6), cell("a1", 2, 3, 2, 3, 2, 3));
        var two = told(WEEK.minusWeeks(4), people(1, 6), cell("a1", 4, 3, 5, 3, 4, 6));
        var tooOld = told(WEEK.minusWeeks(5), people(1, 6), cell("a1", 90, 90, 90, 90, 90, 90));
        var row = cell("a1", 5, 1, 4, 1, 5, 1);
        assertThat(telling(new History(List.of(one, two, tooOld), List.of()), 6).usual("noes", row))
                .isEqualTo(OptionalInt.of(20));
        assertThat(telling(new History(List.of(one, tooOld), List.of()), 6).usual("noes", row))
                .isEmpty();
        assertThat(telling(new History(List.of(one, two), List.of()), 7).usual("noes", row))
                .isEmpty();
        assertThat(telling(new History(List.of(one, two), List.of()), 6).usual("noes", cell("a2", 5, 1, 4, 1, 5, 1)))
                .isEmpty();
    }

    @Test
    void no_usual_is_told_from_which_the_change_of_one_could_be_read() {
        var one = told(WEEK.minusWeeks(1), people(1, 6), cell("a1", 2, 3, 2, 3, 2, 3));
        var two = told(WEEK.minusWeeks(2), people(1, 6), cell("a1", 4, 3, 4, 3, 4, 3));
        var history = new History(List.of(one, two), List.of());
        assertThat(telling(history, 6).usual("noes", cell("a1", 3, 3, 3, 3, 3, 9)))
                .isEmpty();
        assertThat(telling(history, 6).usual("noes", cell("a1", 4, 5, 2, 5, 1, 5)))
                .isPresent();
    }
}
