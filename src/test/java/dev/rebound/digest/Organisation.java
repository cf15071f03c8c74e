package dev.rebound.digest;

import dev.rebound.figures.History;
import dev.rebound.figures.Told;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A company of 60 people over 12 weeks, whose teams overlap as unluckily as they may: some are others and one person more, some are
 * two others and a few, some are pooled beside their own digest. People join, leave, are away, say yes and no; a few log far more.
 */
final class Organisation {
    static final int HEADCOUNT = 60;
    static final int WEEKS = 12;
    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private static final List<Reason> REASONS = List.of(
            new Reason(Bucket.TIMING, Objection.BAD_TIME),
            new Reason(Bucket.TIMING, Objection.NO_BUDGET),
            new Reason(Bucket.TIMING, Objection.HAS_VENDOR),
            new Reason(Bucket.FIT, Objection.HAS_VENDOR),
            new Reason(Bucket.FIT, Objection.NO_NEED),
            new Reason(Bucket.FIT, Objection.WRONG_PERSON),
            new Reason(Bucket.FIT, Objection.TOO_EXPENSIVE),
            new Reason(Bucket.FIT, Objection.CHOSE_COMPETITOR),
            new Reason(Bucket.MOOD, Objection.STOP_CALLING),
            new Reason(Bucket.MOOD, Objection.OTHER),
            new Reason(Bucket.DELIVERY, Objection.APPROACH_CRITICISM));

    private static final double[] WEIGHTS = {.2, .15, .05, .15, .1, .08, .05, .02, .08, .02, .1};
    private static final List<String> COUNTS = List.of("WIN", "DIAL", "GOOD_TALK", "FOLLOW_UP", "REFERRAL");
    private static final double[] TIMES = {2, 60, 5, 3, .4};

    final long seed;
    private final Random random;
    private final Map<String, int[][]> truth = new HashMap<>();
    private final Map<String, Set<Integer>> teams = new LinkedHashMap<>();
    private final double[] zeal = new double[HEADCOUNT];
    private final boolean[] yes = new boolean[HEADCOUNT];
    private final List<Told> told = new ArrayList<>();
    final Map<String, List<Digest>> digests = new LinkedHashMap<>();
    final List<Attacker.Seen> seen = new ArrayList<>();

    Organisation(long seed) {
        this.seed = seed;
        random = new Random(seed);
        for (int person = 0; person < HEADCOUNT; person++) {
            zeal[person] = person < 8 ? 10 + 10 * random.nextDouble() : people(random.nextDouble());
            yes[person] = person < 8 || random.nextDouble() < .9;
        }
        found();
        for (int week = 0; week < WEEKS; week++) {
            live(week);
        }
    }

    /** Some log next to nothing, some far more than all others. */
    private double people(double luck) {
        return luck < .15 ? 1 : luck < .9 ? 4 + 20 * random.nextDouble() : 120;
    }

    /** The first eight are those who all log; nobody else's team touches them. */
    private void found() {
        team("eight", 0, 8);
        team("twins", 8, 17);
        team("twins and one", 8, 18);
        team("twelve", 18, 30);
        team("twelve, further", 18, 36);
        team("both and two", 8, 30);
        team("three", 36, 39);
        team("four", 39, 43);
        team("three and four", 36, 43);
        team("late half", 27, 45);
        team("six", 45, 51);
        team("six and seven", 45, 58);
        team("seven", 51, 58);
        team("all who sell", 45, 60);
        team("forty", 20, 60);
    }

    private void team(String name, int from, int to) {
        teams.put(name, IntStream.range(from, to).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    private void live(int week) {
        var present = new HashSet<Integer>();
        for (int person = 0; person < HEADCOUNT; person++) {
            boolean steady = person < 8;
            yes[person] = steady || (random.nextDouble() < .04) != yes[person];
            if (steady || random.nextDouble() < .88) {
                present.add(person);
                work(person, week);
            }
        }
        var order = new ArrayList<>(teams.keySet());
        java.util.Collections.shuffle(order, random);
        order.forEach(team -> post(team, week, present));
        for (var team : teams.entrySet()) {
            if (!team.getKey().equals("eight") && random.nextDouble() < .25) {
                comeOrGo(team.getValue());
            }
        }
    }

    private void comeOrGo(Set<Integer> team) {
        int person = 8 + random.nextInt(HEADCOUNT - 8);
        if (!team.remove(person)) {
            team.add(person);
        }
    }

    private void work(int person, int week) {
        for (int i = 0; i < WEIGHTS.length; i++) {
            put(person, week, cell(REASONS.get(i)), about(zeal[person] * WEIGHTS[i]));
        }
        for (int i = 0; i < TIMES.length; i++) {
            put(person, week, COUNTS.get(i), about(TIMES[i] * zeal[person] / 12));
        }
    }

    /** Somebody who does the same each week stands out when somebody else does not. */
    private int about(double mean) {
        return random.nextDouble() < .1 ? (int) Math.round(mean) : poisson(mean);
    }

    private int poisson(double mean) {
        if (mean > 40) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        int count = 0;
        for (double product = random.nextDouble(); product > Math.exp(-mean); product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private void put(int person, int week, String cell, int count) {
        truth.computeIfAbsent(cell, none -> new int[HEADCOUNT][WEEKS])[person][week] = count;
    }

    int logged(int person, int week, String cell) {
        return truth.containsKey(cell) ? truth.get(cell)[person][week] : 0;
    }

    private static String cell(Reason reason) {
        return reason.bucket() + ":" + reason.objection();
    }

    private void post(String team, int week, Set<Integer> present) {
        var counted = teams.get(team).stream()
                .filter(person -> yes[person] && present.contains(person))
                .collect(Collectors.toCollection(TreeSet::new));
        var people = counted.stream().map(person -> counted(person, week)).toList();
        var own = digests.computeIfAbsent(team, none -> new ArrayList<>());
        var before = own.stream().map(Digest::told).toList();
        var others = told.stream().filter(old -> !before.contains(old)).toList();
        var digest = Digest.of(new TeamWeek(FIRST.plusWeeks(week), people, List.of()), new History(before, others));
        own.add(digest);
        told.add(digest.told());
        seen.add(new Attacker.Seen(team, week, counted, shown(digest)));
    }

    private Counted counted(int person, int week) {
        var noes = new HashMap<Reason, Integer>();
        REASONS.forEach(reason -> add(noes, reason, logged(person, week, cell(reason))));
        var efforts = new HashMap<String, Integer>();
        COUNTS.stream().skip(1).forEach(kind -> add(efforts, kind, logged(person, week, kind)));
        return new Counted("U" + person, noes, logged(person, week, "WIN"), efforts);
    }

    private static <K> void add(Map<K, Integer> counts, K what, int count) {
        if (count > 0) {
            counts.put(what, count);
        }
    }

    /** What stands in the digest, with the cells that a row holds: the attacker is told which. */
    static List<Attacker.Shown> shown(Digest digest) {
        var shown = new ArrayList<Attacker.Shown>();
        for (var group : digest.groups()) {
            var name = group.bucket().map(Bucket::name).orElse("");
            var rows = digest.told().splits().get("NO").stream()
                    .filter(row -> row.group().equals(name))
                    .toList();
            var whole = rows.stream().flatMap(row -> row.cells().stream()).collect(Collectors.toSet());
            shown.add(figure("NO", whole, group.figure()));
            for (int i = 0; i < group.lines().size(); i++) {
                shown.add(figure("NO", rows.get(i).cells(), group.lines().get(i).figure()));
            }
        }
        digest.totals().forEach(total -> shown.add(figure(total.what(), Set.of(total.what()), total.figure())));
        return shown;
    }

    private static Attacker.Shown figure(String measure, Set<String> cells, Digest.Figure figure) {
        var usual = figure.usual().isPresent() ? Optional.of(figure.usual().getAsInt()) : Optional.<Integer>empty();
        return new Attacker.Shown(measure, cells, figure.about(), usual.orElse(null));
    }

    /** Some cells of the first weeks in the open, as if there were no rule: what an attacker has to find. */
    List<Attacker.Seen> withoutTheRule() {
        return seen.stream()
                .filter(digest -> digest.week() < 5)
                .map(digest -> new Attacker.Seen(
                        digest.team(),
                        digest.week(),
                        digest.people(),
                        Arrays.stream(new int[] {0, 1, 3, 4, 8})
                                .mapToObj(i -> cell(REASONS.get(i)))
                                .map(cell -> new Attacker.Shown("NO", Set.of(cell), nearest(digest, cell), null))
                                .toList()))
                .toList();
    }

    private int nearest(Attacker.Seen digest, String cell) {
        int exact = digest.people().stream()
                .mapToInt(person -> logged(person, digest.week(), cell))
                .sum();
        return Math.round(exact / 5f) * 5;
    }
}
