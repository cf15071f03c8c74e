package dev.rebound.checkin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who meets whom in a round ({@code P32}): the matching of least weight ({@link Weights}) among rounds of the circle method
 * ({@link Circle}), which alone lets everybody meet everybody in the fewest rounds while a team stays the same, and the cheapest
 * division there is: exact for up to 14 people ({@link Exactly}), beyond by exchange ({@link Exchange}). A round of the circle wins
 * where it costs no more. The seats of the circle hang on the team, all other chance on the team and the day.
 */
public final class Pairing {
    /** How many rounds of the circle the exchange starts from. */
    private static final int STARTS = 4;

    private final Call call;
    private final List<String> people;
    private final Weights weights;

    private Pairing(Call call, History history) {
        this.call = call;
        people = Seed.of(call.team(), call.day()).order(call.here());
        weights = new Weights(people, call, history);
    }

    /** One round; the same for the same team, day, people and history, whichever process asks. Milliseconds for 40 people. */
    public static Draw round(Call call, History history) {
        var pairing = new Pairing(call, history);
        return pairing.draw(pairing.best());
    }

    private List<int[]> best() {
        if (people.isEmpty()) {
            return List.of();
        }
        var circle = circle();
        var others = people.size() <= Exactly.MOST
                ? List.of(Exactly.divide(weights, everybody()))
                : circle.stream()
                        .limit(STARTS)
                        .map(start -> Exchange.improve(weights, start))
                        .toList();
        var candidates = new ArrayList<>(circle.subList(0, Math.min(1, circle.size())));
        candidates.addAll(others);
        return candidates.stream().min(Comparator.comparingLong(weights::of)).orElseThrow();
    }

    /** All rounds of the circle, the cheapest first. */
    private List<List<int[]>> circle() {
        var seats = Seed.of(call.team()).order(people).stream()
                .mapToInt(people::indexOf)
                .toArray();
        var turns = Circle.turns(seats.length);
        var first = Seed.of(call.team(), call.day(), "turn").below(turns);
        return IntStream.range(0, turns)
                .mapToObj(turn -> whole(Circle.turn(seats, (first + turn) % turns)))
                .sorted(Comparator.comparingLong(weights::of))
                .toList();
    }

    /** One turn of the circle as a round: those who never meet are alone, and whoever is over joins the two that suit best. */
    private List<int[]> whole(List<int[]> turn) {
        var round = new ArrayList<int[]>();
        turn.stream()
                .flatMap(group -> mayMeet(group) ? Stream.of(group) : Exchange.alone(group))
                .forEach(round::add);
        if (people.size() % 2 == 0) {
            return round;
        }
        var over = round.remove(0)[0];
        round.stream()
                .filter(two -> two.length == 2 && weights.trio(two[0], two[1], over) != Weights.NEVER)
                .min(Comparator.comparingLong(two -> weights.trio(two[0], two[1], over) - weights.of(two)))
                .ifPresentOrElse(
                        two -> {
                            round.remove(two);
                            round.add(new int[] {two[0], two[1], over});
                        },
                        () -> round.add(new int[] {over}));
        return round;
    }

    private boolean mayMeet(int[] group) {
        return weights.of(group) != Weights.NEVER;
    }

    private int[] everybody() {
        return IntStream.range(0, people.size()).toArray();
    }

    private Draw draw(List<int[]> round) {
        var groups = round.stream()
                .filter(group -> group.length > 1)
                .map(group -> new Group(names(group)))
                .sorted(Comparator.comparing(group -> group.people().get(0)))
                .toList();
        var alone = round.stream().filter(group -> group.length == 1).flatMap(group -> names(group).stream());
        var again = twos(groups).filter(two -> weights.isEarly(place(two.one()), place(two.other())));
        var early = again.collect(Collectors.toSet());
        return new Draw(
                call.day(), groups, alone.collect(Collectors.toSet()), early, !early.isEmpty() || isAllThereIs(groups));
    }

    /** Whether there is one group alone, and its people met lately. */
    private boolean isAllThereIs(List<Group> groups) {
        return groups.size() == 1
                && twos(groups).anyMatch(two -> weights.isRecent(place(two.one()), place(two.other())));
    }

    private static Stream<Two> twos(List<Group> groups) {
        return groups.stream().flatMap(group -> group.twos().stream());
    }

    private List<String> names(int[] group) {
        return Arrays.stream(group).mapToObj(people::get).toList();
    }

    private int place(String who) {
        return people.indexOf(who);
    }
}
