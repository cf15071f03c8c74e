package dev.rebound.digest;

import dev.rebound.logbook.DaySum;
import dev.rebound.logbook.Happened;
import dev.rebound.logbook.SlotSum;
import dev.rebound.logbook.Sums;
import dev.rebound.logbook.Tally;
import dev.rebound.people.Team;
import dev.rebound.people.TeamChannels.Ground;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.TeamYesesInMemory;
import dev.rebound.people.TeamsInMemory;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A company of small teams over 12 weeks, from the taps to the digests: at any moment teams ask, agree, leave, are set up and end, and
 * people say yes and no to being counted. Many are in two teams; some log far more than others.
 */
final class PooledCompany {
    static final int HEADCOUNT = 44;
    static final int WEEKS = 12;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final long WEEK = Duration.ofDays(7).toMinutes();

    private static final List<Reason> REASONS = List.of(
            new Reason(Bucket.TIMING, Objection.BAD_TIME),
            new Reason(Bucket.TIMING, Objection.NO_BUDGET),
            new Reason(Bucket.FIT, Objection.HAS_VENDOR),
            new Reason(Bucket.FIT, Objection.NO_NEED),
            new Reason(Bucket.FIT, Objection.WRONG_PERSON),
            new Reason(Bucket.MOOD, Objection.STOP_CALLING),
            new Reason(Bucket.DELIVERY, Objection.APPROACH_CRITICISM));

    private static final double[] WEIGHTS = {.25, .2, .2, .15, .1, .05, .05};
    private static final Map<Happened, Double> COUNTS =
            Map.of(Happened.YES, .2, Happened.DIAL, 5., Happened.GOOD_TALK, .4, Happened.REFERRAL, .05);

    private final Random random;
    private final TeamsInMemory teams = new TeamsInMemory();
    private final TeamYesesInMemory yeses = new TeamYesesInMemory();
    private final PoolsInMemory pools = new PoolsInMemory();
    private final List<UUID> looks = new ArrayList<>();
    private final Pooling pooling = new Pooling(teams, pools, (team, letter) -> {}, looks::add);
    private final Settling settling = new Settling(teams, pools, (team, letter) -> {});
    private final TeamRoster roster = new TeamRoster(teams, yeses, pools);
    private final Map<String, int[][]> truth = new HashMap<>();
    private final double[] zeal = new double[HEADCOUNT];
    private final Writing writing;
    private final double steady;
    private int founded;
    int changes;
    int repeated;
    final List<Attacker.Seen> seen = new ArrayList<>();
    final List<String> unlike = new ArrayList<>();

    PooledCompany(long seed, Digests digests) {
        random = new Random(seed);
        steady = seed % 2 == 0 ? .1 : .8;
        writing = new Writing(roster, new True(), digests);
        for (int person = 0; person < HEADCOUNT; person++) {
            double luck = random.nextDouble();
            zeal[person] = luck < .08 ? 1 : luck < .95 ? 8 + 16 * random.nextDouble() : 150;
        }
        for (int team = 0; team < 11; team++) {
            found(moment(-1));
        }
        for (int week = 0; week < WEEKS; week++) {
            work(week);
            live(week);
            if (week > 0) {
                post(week - 1);
            }
        }
        post(WEEKS - 1);
    }

    /** Some have one person or two. */
    private void found(Instant now) {
        int size = 1 + random.nextInt(6);
        int from = random.nextInt(HEADCOUNT);
        var people = IntStream.range(from, from + size)
                .mapToObj(person -> "U" + person % HEADCOUNT)
                .collect(Collectors.toSet());
        var plan = TeamPlan.usual(DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneOffset.UTC);
        var name = "t" + founded++;
        var id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        teams.save(new Team(id, name, name, plan, Set.of(), people), "", now);
        people.stream()
                .sorted()
                .filter(person -> random.nextDouble() < .95)
                .forEach(person -> say(id, person, true, now));
    }

    private void say(UUID team, String person, boolean yes, Instant now) {
        yeses.add(new TeamYeses.Said(team, person, TeamYeses.Question.COUNTED, yes, now));
    }

    private Instant moment(int week) {
        return FIRST.plusWeeks(week)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(random.nextLong(WEEK), ChronoUnit.MINUTES);
    }

    private void live(int week) {
        IntStream.range(0, 20).mapToObj(i -> moment(week)).sorted().forEach(this::happens);
    }

    private void happens(Instant now) {
        var team = any(teams.all());
        double luck = random.nextDouble();
        if (luck < .6) {
            ask(team, now);
        } else if (luck < .72) {
            changes += pooling.leave(team.id(), now).isPresent() ? 1 : 0;
        } else if (luck < .97) {
            var person = any(List.copyOf(new TreeSet<>(team.invited())));
            var counted = yeses.says(team.id(), person, TeamYeses.Question.COUNTED, now);
            say(team.id(), person, !counted, now);
        } else {
            pooling.leave(team.id(), now);
            teams.end(team.id());
            pools.forget(team.id());
            found(now);
        }
    }

    /** Most say yes, at once. */
    private void ask(Team team, Instant now) {
        if (pooling.ask(team.id(), any(teams.all()).channel(), now) != Pooling.Verdict.ASKED) {
            return;
        }
        look(now);
        var ask = pooling.open(team.id(), now).orElseThrow();
        for (var asked : new TreeSet<>(ask.asked())) {
            if (pooling.answer(ask.id(), asked, random.nextDouble() < .93, now) == Pooling.Answer.ALL) {
                changes++;
            }
        }
        look(now);
    }

    private void look(Instant now) {
        for (var ask : looks) {
            var grounds = new HashMap<UUID, Ground>();
            settling.channels(ask, now).keySet().forEach(team -> grounds.put(team, Ground.OWN));
            settling.looked(ask, grounds, now);
        }
        looks.clear();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void work(int week) {
        for (int person = 0; person < HEADCOUNT; person++) {
            if (random.nextDouble() < .92) {
                for (int i = 0; i < WEIGHTS.length; i++) {
                    put(person, week, cell(REASONS.get(i)), about(zeal[person] * WEIGHTS[i]));
                }
                for (var kind : new TreeSet<>(COUNTS.keySet())) {
                    put(person, week, cell(kind), about(zeal[person] * COUNTS.get(kind)));
                }
            }
        }
    }

    /** Most do the same each week, and so drop out of each difference: what somebody else did stands out. */
    private int about(double mean) {
        return random.nextDouble() < steady
                ? (int) Math.round(mean)
                : (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
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

    private static String cell(Happened kind) {
        return kind == Happened.YES ? "WIN" : kind.name();
    }

    /** Each team at an hour of its own. What the second of a pool reads has to be what the first did. */
    private void post(int week) {
        var monday = FIRST.plusWeeks(week);
        var order = new ArrayList<>(teams.all());
        Collections.shuffle(order, random);
        var first = new HashMap<UUID, Digest>();
        for (var team : order) {
            var pool = roster.sharing(team.id(), monday);
            var digest = writing.write(team.id(), monday, List.of()).digest();
            var before = first.putIfAbsent(pool.key(), digest);
            if (before == null) {
                see(pool, week, digest);
            } else {
                repeated++;
                if (!before.groups().equals(digest.groups()) || !before.totals().equals(digest.totals())) {
                    unlike.add(team.name() + " week " + week);
                }
            }
        }
    }

    private void see(Pool pool, int week, Digest digest) {
        var people = digest.told().people().stream()
                .map(person -> Integer.valueOf(person.substring(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        var name = (pool.isShared() ? "pool " : "team ") + pool.key();
        seen.add(new Attacker.Seen(name, week, people, Organisation.shown(digest)));
    }

    /** Sums without a book behind them; they are asked for whole weeks alone. */
    private final class True implements Sums {
        @Override
        public List<DaySum> days(String author, LocalDate from, LocalDate to) {
            var sums = new ArrayList<DaySum>();
            COUNTS.keySet().forEach(kind -> add(sums, from, kind, logged(author, from, cell(kind))));
            int noes = REASONS.stream()
                    .mapToInt(reason -> logged(author, from, cell(reason)))
                    .sum();
            add(sums, from, Happened.REASON, noes);
            return sums;
        }

        private void add(List<DaySum> sums, LocalDate day, Happened what, int times) {
            if (times > 0) {
                sums.add(new DaySum(day, what, times));
            }
        }

        private int logged(String author, LocalDate monday, String cell) {
            int week = (int) ChronoUnit.WEEKS.between(FIRST, monday);
            return PooledCompany.this.logged(Integer.parseInt(author.substring(1)), week, cell);
        }

        @Override
        public List<Tally> noes(String author, LocalDate from, LocalDate to) {
            return REASONS.stream()
                    .filter(reason -> logged(author, from, cell(reason)) > 0)
                    .map(reason -> new Tally(
                            reason.bucket(), reason.objection(), false, true, logged(author, from, cell(reason))))
                    .toList();
        }

        @Override
        public int count(String author, Happened what, LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException("No digest counts like this");
        }

        @Override
        public List<SlotSum> slots(String author, LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException("No digest asks for hours");
        }
    }
}
