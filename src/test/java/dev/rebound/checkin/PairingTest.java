package dev.rebound.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairingTest {
    private static final int TWO_YEARS = 104;

    @ParameterizedTest(name = "{0} people, two years, coming and going")
    @ValueSource(ints = {1, 2, 3, 5, 7, 40})
    void everybody_is_in_one_group_and_three_meet_once_when_they_are_odd(int people) {
        for (var seed = 1L; seed <= 5; seed++) {
            var years = new TeamYears(people, seed).churning(15).failing(20).weeks(TWO_YEARS);
            for (var at = 0; at < TWO_YEARS; at++) {
                var here = years.calls.get(at).here();
                var draw = years.draws.get(at);
                var placed = draw.groups().stream()
                        .flatMap(group -> group.people().stream())
                        .toList();
                assertThat(placed).as("seed " + seed).doesNotHaveDuplicates();
                assertThat(union(placed, draw.alone())).isEqualTo(here);
                assertThat(draw.alone()).hasSize(here.size() == 1 ? 1 : 0);
                assertThat(draw.groups().stream().filter(Group::isTrio))
                        .as("seed " + seed)
                        .hasSize(here.size() > 1 ? here.size() % 2 : 0);
            }
        }
    }

    @ParameterizedTest(name = "{0} people, two years: nobody twice before everybody else")
    @ValueSource(ints = {2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 40})
    void an_even_team_that_stays_has_everybody_in_turn(int people) {
        var years = new TeamYears(people, people).weeks(TWO_YEARS);
        assertThat(years.draws).allMatch(draw -> draw.again().isEmpty());
        var cycle = people - 1;
        for (var from = 0; from + cycle <= TWO_YEARS; from += cycle) {
            var met = years.draws.subList(from, from + cycle).stream()
                    .flatMap(PairingTest::twos)
                    .toList();
            assertThat(met).doesNotHaveDuplicates().hasSize(people * cycle / 2);
        }
        assertThat(years.draws.get(TWO_YEARS - 1).isTooSmall()).isEqualTo(people == 2);
    }

    @ParameterizedTest(name = "{0} people, two years: everybody met within {0} rounds and four more")
    @ValueSource(ints = {3, 5, 7, 9, 11, 21, 39})
    void an_odd_team_that_stays_has_everybody_soon_and_shares_the_trios(int people) {
        var years = new TeamYears(people, people);
        var met = new HashSet<Two>();
        var trios = new HashMap<String, Integer>();
        years.team.forEach(who -> trios.put(who, 0));
        for (var week = 0; week < TWO_YEARS; week++) {
            var draw = years.round();
            twos(draw).forEach(met::add);
            draw.groups().stream()
                    .filter(Group::isTrio)
                    .flatMap(group -> group.people().stream())
                    .forEach(who -> trios.merge(who, 1, Integer::sum));
            assertThat(Collections.max(trios.values()) - Collections.min(trios.values()))
                    .isLessThanOrEqualTo(2);
            if (week == people + 4) {
                assertThat(met).isEqualTo(Two.among(years.team));
            }
            assertThat(draw.again()).as("week " + week).hasSizeLessThanOrEqualTo(people > 20 ? 0 : people);
        }
    }

    @ParameterizedTest(name = "{0} people who come and go")
    @ValueSource(ints = {5, 7, 9, 25, 39})
    void trios_are_shared_by_what_each_one_took_part_in(int people) {
        for (var seed = 1L; seed <= 5; seed++) {
            var years = new TeamYears(people, seed).churning(5);
            for (var week = 0; week < TWO_YEARS; week++) {
                years.round();
                var history = years.history();
                var shares = years.team.stream().mapToInt(history::trios).summaryStatistics();
                assertThat(shares.getMax() - shares.getMin())
                        .as("seed %d week %d", seed, week)
                        .isLessThanOrEqualTo(4 * History.TRIO);
            }
        }
    }

    @ParameterizedTest(name = "{0} people, by enumeration")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void two_meet_again_too_soon_only_where_every_fair_round_has_such_two_and_it_is_said(int people) {
        for (var seed = 1L; seed <= 3; seed++) {
            var years = new TeamYears(people, seed).failing(10);
            for (var week = 0; week < TWO_YEARS; week++) {
                var before = List.copyOf(years.pasts);
                var draw = years.round();
                var rules = new Rulebook(years.calls.get(week), before);
                var broken = twos(draw).filter(two -> !rules.mayMeet(two)).collect(Collectors.toSet());
                assertThat(draw.again()).as("seed %d week %d", seed, week).isEqualTo(broken);
                var least = years.team.stream().mapToInt(rules::trios).min().orElse(0);
                var possible = Rulebook.divisions(years.team).stream()
                        .filter(division -> division.stream()
                                .filter(Group::isTrio)
                                .flatMap(group -> group.people().stream())
                                .allMatch(who -> rules.trios(who) <= least + 1))
                        .anyMatch(division -> division.stream()
                                .flatMap(group -> group.twos().stream())
                                .allMatch(rules::mayMeet));
                assertThat(broken.isEmpty()).as("seed %d week %d", seed, week).isEqualTo(possible);
                assertThat(draw.isTooSmall() || broken.isEmpty()).isTrue();
            }
        }
    }

    @Test
    void forty_people_never_meet_too_soon_whoever_comes_and_goes() {
        for (var seed = 1L; seed <= 4; seed++) {
            var years = new TeamYears(40, seed).churning(8).failing(15).keepingApart(20);
            for (var week = 0; week < TWO_YEARS; week++) {
                var before = List.copyOf(years.pasts);
                var draw = years.round();
                var rules = new Rulebook(years.calls.get(week), before);
                assertThat(twos(draw)).as("seed %d week %d", seed, week).allMatch(rules::mayMeet);
                assertThat(draw.again()).isEmpty();
                assertThat(draw.isTooSmall()).isFalse();
                assertThat(twos(draw)).noneMatch(years.apart::contains);
                assertThat(draw.alone()).isEmpty();
            }
        }
    }

    @Test
    void forty_people_who_come_and_go_meet_nearly_everybody_within_a_year_and_a_half() {
        var years = new TeamYears(40, 9).churning(5).weeks(TWO_YEARS);
        var together = new HashMap<Two, Integer>();
        var met = years.draws.stream().flatMap(PairingTest::twos).collect(Collectors.toSet());
        years.calls.forEach(call -> Two.among(call.here()).forEach(two -> together.merge(two, 1, Integer::sum)));
        var strangers = together.entrySet().stream()
                .filter(two -> two.getValue() >= 60)
                .filter(two -> !met.contains(two.getKey()))
                .toList();
        assertThat(strangers).isEmpty();
    }

    @ParameterizedTest(name = "{0} people who keep apart")
    @ValueSource(ints = {2, 3, 5, 7, 12, 15, 18, 25})
    void who_keep_apart_are_never_together_and_nobody_is_alone_who_need_not_be(int people) {
        for (var seed = 1L; seed <= 12; seed++) {
            var pairs = people * (people - 1) / 2;
            var years = new TeamYears(people, seed).churning(5);
            var weeks = people > 7 ? 20 : TWO_YEARS;
            years.keepingApart(new Random(seed).nextInt(pairs + 1)).weeks(weeks);
            for (var at = 0; at < weeks; at++) {
                var draw = years.draws.get(at);
                var here = years.calls.get(at).here();
                assertThat(twos(draw)).as("seed " + seed).noneMatch(years.apart::contains);
                assertThat(Two.among(draw.alone())).as("seed " + seed).allMatch(years.apart::contains);
                assertThat(draw.alone())
                        .allMatch(who -> draw.groups().stream()
                                .filter(group -> !group.isTrio())
                                .noneMatch(group -> group.people().stream()
                                        .allMatch(other -> !years.apart.contains(new Two(who, other)))));
                assertThat(placed(draw) + draw.alone().size()).isEqualTo(here.size());
            }
        }
    }

    @Test
    void who_is_alone_is_in_the_next_round() {
        var here = Set.of("ANA", "BEN", "CAT", "DAN");
        var apart = Set.of(new Two("BEN", "CAT"), new Two("BEN", "DAN"), new Two("CAT", "DAN"));
        var pasts = new ArrayList<Past>();
        Set<String> before = Set.of();
        var met = new HashSet<String>();
        for (var week = 0; week < 12; week++) {
            var day = TeamYears.BEGIN.plusWeeks(week);
            var draw = Pairing.round(new Call("T", day, here, apart), History.of(pasts));
            assertThat(draw.alone()).hasSize(2).doesNotContain("ANA");
            var partner = draw.of("ANA").orElseThrow().people().get(1);
            assertThat(before.isEmpty() || before.contains(partner)).isTrue();
            met.add(partner);
            before = draw.alone();
            pasts.add(new Past(day, List.of(new Past.Went(Group.of("ANA", partner), true)), draw.alone()));
        }
        assertThat(met).containsExactlyInAnyOrder("BEN", "CAT", "DAN");
    }

    @Test
    void a_round_that_did_not_happen_may_come_again() {
        var first = new TeamYears(4, 3);
        var draw = first.round();
        var missed = draw.groups().get(0);
        var past = new Past(
                draw.day(),
                draw.groups().stream()
                        .map(group -> new Past.Went(group, !group.equals(missed)))
                        .toList(),
                Set.of());
        var history = History.of(List.of(past));
        assertThat(history.lastMet(missed.twos().iterator().next())).isEmpty();
        var found = IntStream.range(1, 60)
                .mapToObj(week -> new Call("T", TeamYears.BEGIN.plusWeeks(week), first.team, Set.of()))
                .filter(call -> new Rulebook(call, List.of(past))
                        .mayMeet(missed.twos().iterator().next()));
        assertThat(found).hasSize(59);
    }

    @Test
    void the_same_team_and_day_give_the_same_round_in_whatever_order_people_come() {
        var years = new TeamYears(23, 5).churning(5).keepingApart(10).weeks(20);
        var call = years.calls.get(19);
        var history = History.of(years.pasts.subList(0, 19));
        var shuffled = new ArrayList<>(years.pasts.subList(0, 19));
        Collections.shuffle(shuffled, new Random(1));
        for (var turn = 0; turn < 20; turn++) {
            var people = new ArrayList<>(call.here());
            Collections.shuffle(people, new Random(turn));
            var again = new Call(call.team(), call.day(), new LinkedHashSet<>(people), call.apart());
            assertThat(Pairing.round(again, History.of(shuffled))).isEqualTo(Pairing.round(call, history));
        }
        assertThat(years.draws.get(19)).isEqualTo(Pairing.round(call, history));
    }

    @Test
    void another_team_or_day_begins_with_other_pairs() {
        var here = new TeamYears(12, 1).team;
        var rounds = IntStream.range(0, 20)
                .mapToObj(team ->
                        Pairing.round(new Call("T" + team, TeamYears.BEGIN, here, Set.of()), History.of(List.of())))
                .map(Draw::groups)
                .collect(Collectors.toSet());
        assertThat(rounds).hasSizeGreaterThan(15);
    }

    @Test
    void a_seed_is_the_same_in_every_version() {
        assertThat(Seed.of("T", LocalDate.of(2026, 1, 5)).order(List.of("ANA", "BEN", "CAT", "DAN", "EVE")))
                .containsExactly("DAN", "ANA", "BEN", "EVE", "CAT");
    }

    @Test
    void forty_people_take_no_time() {
        var years = new TeamYears(40, 2).churning(10).weeks(TWO_YEARS);
        var call = years.calls.get(TWO_YEARS - 1);
        var history = years.history();
        var quickest = IntStream.range(0, 5)
                .mapToLong(turn -> nanos(call, history))
                .min()
                .orElseThrow();
        assertThat(quickest).isLessThan(1_000_000_000L);
    }

    @Test
    void who_is_away_snoozed_or_paused_is_not_in() {
        var day = LocalDate.of(2026, 3, 2);
        var off = List.of(new Peer.Away(day.minusDays(3), day));
        var peers = List.of(
                Peer.of("ANA"),
                new Peer("BEN", day.plusDays(1), false, List.of()),
                new Peer("CAT", day, false, List.of()),
                new Peer("DAN", null, true, List.of()),
                new Peer("EVE", null, false, off));
        assertThat(Call.of("T", day, peers, Set.of()).here()).containsExactlyInAnyOrder("ANA", "CAT");
        assertThat(Call.of("T", day.plusDays(1), peers, Set.of()).here())
                .containsExactlyInAnyOrder("ANA", "BEN", "CAT", "EVE");
    }

    private static long nanos(Call call, History history) {
        var begin = System.nanoTime();
        Pairing.round(call, history);
        return System.nanoTime() - begin;
    }

    private static Stream<Two> twos(Draw draw) {
        return draw.groups().stream().flatMap(group -> group.twos().stream());
    }

    private static int placed(Draw draw) {
        return draw.groups().stream().mapToInt(group -> group.people().size()).sum();
    }

    private static Set<String> union(List<String> placed, Set<String> alone) {
        var all = new TreeSet<>(placed);
        all.addAll(alone);
        return all;
    }
}
