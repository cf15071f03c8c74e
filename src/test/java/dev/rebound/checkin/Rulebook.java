package dev.rebound.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The rules of a round in other words than the code's: by enumeration, and by days as people would count them. */
final class Rulebook {
    private final Call call;
    private final Map<Two, LocalDate> last = new HashMap<>();
    private final Map<String, Integer> trios = new HashMap<>();

    Rulebook(Call call, List<Past> before) {
        this.call = call;
        for (var past : before) {
            for (var went : past.groups()) {
                if (went.met()) {
                    went.group().twos().forEach(two -> last.put(two, past.day()));
                }
                went.group()
                        .people()
                        .forEach(who -> trios.merge(who, went.group().isTrio() ? 1 : 0, Integer::sum));
            }
        }
    }

    /** Whether two may meet: never met, or twelve weeks ago, or both met everybody else since, whom they may meet and who is here. */
    boolean mayMeet(Two two) {
        var met = last.get(two);
        return met == null
                || !call.day().isBefore(met.plusWeeks(12))
                || hadTheOthers(two.one(), two, met) && hadTheOthers(two.other(), two, met);
    }

    private boolean hadTheOthers(String who, Two two, LocalDate since) {
        return call.here().stream()
                .filter(other -> !two.has(other))
                .map(other -> new Two(who, other))
                .filter(other -> !call.apart().contains(other))
                .allMatch(other -> last.containsKey(other) && !last.get(other).isBefore(since));
    }

    /** How many trios somebody was in, of a team that stays the same. */
    int trios(String who) {
        return trios.getOrDefault(who, 0);
    }

    /** Every division of an even number into twos, of an odd one into twos and one trio. */
    static List<List<Group>> divisions(Collection<String> people) {
        var rest = new TreeSet<>(people);
        if (rest.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Group>>();
        var first = Objects.requireNonNull(rest.pollFirst());
        for (var second : rest) {
            with(all, rest, Group.of(first, second));
            for (var third : rest.tailSet(second, false)) {
                if (people.size() % 2 == 1) {
                    with(all, rest, Group.of(first, second, third));
                }
            }
        }
        return all;
    }

    private static void with(List<List<Group>> all, Set<String> rest, Group group) {
        var others = new TreeSet<>(rest);
        group.people().forEach(others::remove);
        for (var division : divisions(others)) {
            var whole = new ArrayList<>(division);
            whole.add(group);
            all.add(whole);
        }
    }
}
