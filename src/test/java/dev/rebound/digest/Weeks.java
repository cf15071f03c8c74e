package dev.rebound.digest;

import dev.rebound.figures.History;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Weeks of a team in plain values. */
public final class Weeks {
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    public static final History NOTHING = new History(List.of(), List.of());
    private static final Reason BAD_TIME = new Reason(Bucket.TIMING, Objection.BAD_TIME);
    private static final Reason NO_BUDGET = new Reason(Bucket.TIMING, Objection.NO_BUDGET);
    private static final Reason WRONG_PERSON = new Reason(Bucket.FIT, Objection.WRONG_PERSON);
    private static final Reason NO_NEED = new Reason(Bucket.FIT, Objection.NO_NEED);
    private static final Reason PITCH = new Reason(Bucket.DELIVERY, Objection.APPROACH_CRITICISM);

    private Weeks() {}

    /** So many people who all log, a little different from week to week. */
    public static TeamWeek busy(int people, LocalDate monday, Offered... offered) {
        return new TeamWeek(
                monday,
                IntStream.range(0, people).mapToObj(i -> person(i, monday)).toList(),
                List.of(offered));
    }

    private static Counted person(int i, LocalDate monday) {
        var luck = new Random((monday.toEpochDay() * 31 + i) * 0x9E3779B97F4A7C15L);
        Map<Reason, Integer> noes = new HashMap<>();
        noes.put(BAD_TIME, 3 + luck.nextInt(10));
        noes.put(NO_BUDGET, 2 + luck.nextInt(8));
        noes.put(WRONG_PERSON, 2 + luck.nextInt(8));
        noes.put(NO_NEED, 1 + luck.nextInt(6));
        noes.put(PITCH, 90);
        return new Counted("U" + i, noes, 1 + luck.nextInt(8), Map.of("DIAL", 40 + luck.nextInt(60)));
    }

    /** Four weeks of it, and the one after. */
    public static Digest fifth(int people, Offered... offered) {
        List<Digest> own = new ArrayList<>();
        for (int week = 0; week <= 4; week++) {
            var history = new History(own.stream().map(Digest::told).toList(), List.of());
            own.add(Digest.of(busy(people, MONDAY.plusWeeks(week), week == 4 ? offered : new Offered[0]), history));
        }
        return own.get(4);
    }
}
