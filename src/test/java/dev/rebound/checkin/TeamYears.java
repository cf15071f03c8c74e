package dev.rebound.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A team over years, round after round: people join, leave, are away, keep apart, and some rounds do not happen. */
final class TeamYears {
    static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);

    final List<Past> pasts = new ArrayList<>();
    final List<Draw> draws = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    final Set<String> team = new TreeSet<>();
    final Set<Two> apart = new HashSet<>();

    private final Random random;
    private final String name;
    private int joined;
    private int churn;
    private int failing;
    private LocalDate day = BEGIN;

    TeamYears(int people, long seed) {
        random = new Random(seed);
        name = "T" + people + "-" + seed;
        while (team.size() < people) {
            join();
        }
    }

    /** Of a hundred rounds, in so many somebody joins, in so many somebody leaves, and of a hundred people so many are away. */
    TeamYears churning(int percent) {
        churn = percent;
        return this;
    }

    /** Of a hundred groups, so many do not meet. */
    TeamYears failing(int percent) {
        failing = percent;
        return this;
    }

    TeamYears keepingApart(int twos) {
        var all = new ArrayList<>(Two.among(team));
        all.sort(Comparator.comparing(Two::toString));
        Collections.shuffle(all, random);
        apart.addAll(all.subList(0, twos));
        return this;
    }

    TeamYears weeks(int weeks) {
        for (var week = 0; week < weeks; week++) {
            round();
        }
        return this;
    }

    Draw round() {
        if (chance(churn)) {
            join();
        }
        if (chance(churn) && team.size() > 1) {
            team.remove(List.copyOf(team).get(random.nextInt(team.size())));
        }
        var here = new TreeSet<>(team);
        here.removeIf(who -> chance(churn));
        var call = new Call(name, day, here, apart);
        var draw = Pairing.round(call, history());
        calls.add(call);
        draws.add(draw);
        var went = draw.groups().stream().map(group -> new Past.Went(group, !chance(failing)));
        pasts.add(new Past(day, went.toList(), draw.alone()));
        day = day.plusWeeks(1);
        return draw;
    }

    History history() {
        return History.of(pasts);
    }

    private void join() {
        team.add("U%03d".formatted(joined++));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
