package dev.rebound.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.checkin.Mentoring.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MentoringTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void random_teams_keep_capacities_wishes_and_who_has_whom_and_serve_as_many_as_can_be() {
        for (var seed = 1L; seed <= 400; seed++) {
            var random = new Random(seed);
            var people = new TreeSet<String>();
            for (var at = 0; at < 8; at++) {
                people.add("U" + at);
            }
            var capacities = new HashMap<String, Integer>();
            people.stream().limit(4).forEach(mentor -> capacities.put(mentor, random.nextInt(3)));
            var apart = Two.among(people).stream()
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .filter(two -> random.nextInt(100) < 35)
                    .collect(Collectors.toSet());
            var mentees =
                    people.stream().filter(who -> random.nextInt(100) < 70).toList();
            var here = people.stream().filter(who -> random.nextInt(100) < 90).collect(Collectors.toSet());
            var call = new Call("T", DAY, here, apart);
            var answer = Mentoring.round(call, new Asked(capacities, mentees, Map.of()));
            holds(call, new Asked(capacities, mentees, Map.of()), answer, seed);
            assertThat(answer.mentors()).as("seed " + seed).hasSize(most(call, capacities, mentees, 0));
            assertThat(Mentoring.round(call, new Asked(capacities, mentees, answer.mentors())))
                    .as("seed " + seed)
                    .isEqualTo(answer);
        }
    }

    @Test
    void who_has_a_mentor_keeps_them_until_there_is_no_more_room() {
        var here = Set.of("MIA", "NED", "ANA", "BEN", "CAT");
        var call = new Call("T", DAY, here, Set.of());
        var current = Map.of("BEN", "MIA", "CAT", "MIA");
        var asked = new Asked(Map.of("MIA", 2, "NED", 0), List.of("ANA", "BEN", "CAT"), current);
        assertThat(Mentoring.round(call, asked)).isEqualTo(new Mentoring.Answer(current, List.of("ANA")));
        var less = new Asked(Map.of("MIA", 1, "NED", 1), List.of("ANA", "BEN", "CAT"), current);
        assertThat(Mentoring.round(call, less))
                .isEqualTo(new Mentoring.Answer(Map.of("BEN", "MIA", "ANA", "NED"), List.of("CAT")));
    }

    @Test
    void who_waits_longest_comes_first() {
        var call = new Call("T", DAY, Set.of("MIA", "ANA", "BEN", "CAT"), Set.of());
        for (var order : List.of(List.of("ANA", "BEN", "CAT"), List.of("CAT", "BEN", "ANA"))) {
            var answer = Mentoring.round(call, new Asked(Map.of("MIA", 1), order, Map.of()));
            assertThat(answer.mentors()).containsOnlyKeys(order.get(0));
            assertThat(answer.waiting()).isEqualTo(order.subList(1, 3));
        }
    }

    private static void holds(Call call, Asked asked, Mentoring.Answer answer, long seed) {
        var load = new HashMap<String, Integer>();
        answer.mentors().forEach((mentee, mentor) -> {
            load.merge(mentor, 1, Integer::sum);
            assertThat(mentee).isNotEqualTo(mentor);
            assertThat(call.apart()).doesNotContain(new Two(mentee, mentor));
            assertThat(call.here()).contains(mentee, mentor);
        });
        load.forEach((mentor, count) -> assertThat(count)
                .as("seed " + seed)
                .isLessThanOrEqualTo(asked.capacities().get(mentor)));
        var all = new HashSet<>(answer.mentors().keySet());
        all.addAll(answer.waiting());
        assertThat(all).isEqualTo(new HashSet<>(asked.mentees()));
    }

    /** By trying everything. */
    private static int most(Call call, Map<String, Integer> capacities, List<String> mentees, int from) {
        if (from == mentees.size()) {
            return 0;
        }
        var mentee = mentees.get(from);
        var best = most(call, capacities, mentees, from + 1);
        for (var mentor : new ArrayList<>(capacities.keySet())) {
            var isFree = !mentor.equals(mentee)
                    && call.here().containsAll(Set.of(mentor, mentee))
                    && capacities.get(mentor) > 0;
            if (isFree && !call.apart().contains(new Two(mentee, mentor))) {
                capacities.merge(mentor, -1, Integer::sum);
                best = Math.max(best, 1 + most(call, capacities, mentees, from + 1));
                capacities.merge(mentor, 1, Integer::sum);
            }
        }
        return best;
    }
}
