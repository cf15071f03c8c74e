package dev.rebound.checkin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who has whom for a mentor, beside the pairs ({@code P33}): whoever has one keeps them, and as many of the others as possible get one,
 * those who wait longest first (a matching with capacities by augmenting paths, Kuhn 1955: a path never takes a mentor from one who
 * waited longer). A mentor's capacity is never exceeded.
 */
public final class Mentoring {
    private final Call call;
    private final Asked asked;
    private final Map<String, Set<String>> mentees = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    /**
     * Who offers and who asks, of those who are here.
     *
     * @param capacities how many mentees each mentor has at most, from 0
     * @param mentees who want a mentor, the one who waits longest first
     * @param current who has whom today, by mentee
     */
    public record Asked(Map<String, Integer> capacities, List<String> mentees, Map<String, String> current) {
        public Asked {
            capacities = Map.copyOf(capacities);
            mentees = mentees.stream().distinct().toList();
            current = Map.copyOf(current);
        }
    }

    /**
     * Who has whom. Why somebody has none is not in it.
     *
     * @param mentors the mentor of each mentee
     * @param waiting who has none yet, in their order
     */
    public record Answer(Map<String, String> mentors, List<String> waiting) {
        public Answer {
            mentors = Map.copyOf(mentors);
            waiting = List.copyOf(waiting);
        }
    }

    private Mentoring(Call call, Asked asked) {
        this.call = call;
        this.asked = asked;
    }

    /** The same for the same team, day and people, whichever process asks. */
    public static Answer round(Call call, Asked asked) {
        var mentoring = new Mentoring(call, asked);
        asked.mentees().forEach(mentoring::keep);
        asked.mentees().stream().filter(who -> !mentoring.kept.contains(who)).forEach(mentoring::seek);
        return mentoring.answer();
    }

    private void keep(String mentee) {
        var mentor = asked.current().get(mentee);
        if (mentor != null && mayMeet(mentee, mentor) && hasRoom(mentor)) {
            of(mentor).add(mentee);
            kept.add(mentee);
        }
    }

    private void seek(String mentee) {
        finds(mentee, new HashSet<>());
    }

    /** Whether there is a mentor for this one, be it that others who are new change theirs. */
    private boolean finds(String mentee, Set<String> tried) {
        for (var mentor : candidates(mentee)) {
            if (tried.add(mentor) && (hasRoom(mentor) || makesRoom(mentor, tried))) {
                of(mentor).add(mentee);
                return true;
            }
        }
        return false;
    }

    private boolean makesRoom(String mentor, Set<String> tried) {
        for (var mentee : List.copyOf(of(mentor))) {
            if (!kept.contains(mentee) && finds(mentee, tried)) {
                of(mentor).remove(mentee);
                return true;
            }
        }
        return false;
    }

    /** The mentors of whom one is possible, those with the fewest mentees first. */
    private List<String> candidates(String mentee) {
        var mentors = new ArrayList<String>();
        Seed.of(call.team(), call.day(), mentee).order(asked.capacities().keySet()).stream()
                .filter(mentor -> mayMeet(mentee, mentor))
                .forEach(mentors::add);
        mentors.sort((one, other) -> Integer.compare(of(one).size(), of(other).size()));
        return mentors;
    }

    private boolean mayMeet(String mentee, String mentor) {
        return !mentee.equals(mentor)
                && call.here().contains(mentee)
                && call.here().contains(mentor)
                && !call.apart().contains(new Two(mentee, mentor));
    }

    private boolean hasRoom(String mentor) {
        return of(mentor).size() < asked.capacities().getOrDefault(mentor, 0);
    }

    private Set<String> of(String mentor) {
        return mentees.computeIfAbsent(mentor, none -> new TreeSet<>());
    }

    private Answer answer() {
        var mentors = new HashMap<String, String>();
        mentees.forEach((mentor, theirs) -> theirs.forEach(mentee -> mentors.put(mentee, mentor)));
        var waiting = asked.mentees().stream()
                .filter(who -> !mentors.containsKey(who))
                .toList();
        return new Answer(mentors, waiting);
    }
}
