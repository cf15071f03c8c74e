package dev.rebound.digest;

import dev.rebound.figures.History;
import dev.rebound.figures.Told;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a team reads about its week ({@code P34}).
 *
 * @param monday the week's first day
 * @param groups the noes with a stated reason by what they were about, the largest first; empty where none may be told
 * @param totals wins and efforts, each of the whole team, where it may be told
 * @param worked what people gave to the team
 * @param practice the one of the week, chosen from what the digest shows and nothing else
 * @param told what went out, for the rule in weeks to come; no view shows it
 */
public record Digest(
        LocalDate monday, List<Group> groups, List<Total> totals, List<Offered> worked, Practice practice, Told told) {
    /** How many things that worked fit a digest. */
    static final int WORKED = 3;

    public Digest {
        groups = List.copyOf(groups);
        totals = List.copyOf(totals);
        worked = List.copyOf(worked);
    }

    /**
     * A figure as it is shown.
     *
     * @param about the nearest multiple of five
     * @param usual the same of the mean of the team's own last four weeks, where it may be told
     */
    public record Figure(int about, OptionalInt usual) {}

    /**
     * Noes that were about the same.
     *
     * @param bucket nothing for a mixture of what was too little alone
     * @param lines what was said, the largest first; fewer than two are none
     */
    public record Group(Optional<Bucket> bucket, Figure figure, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What they said.
     *
     * @param objection nothing for a mixture of what was too little alone
     */
    public record Line(Optional<Objection> objection, Figure figure) {}

    /** @param what {@link Weighing#WINS}, or a kind of effort */
    public record Total(String what, Figure figure) {}

    /**
     * The digest of a week.
     *
     * @param history what went out before to this team, and to others about people of this week
     */
    public static Digest of(TeamWeek week, History history) {
        var weighing = new Weighing(week, history);
        var groups = weighing.groups();
        var totals = weighing.totals();
        var worked = week.offered().stream().limit(WORKED).toList();
        return new Digest(week.monday(), groups, totals, worked, Practice.of(week.monday(), groups), weighing.told());
    }

    /**
     * One that was told before, read again from what it showed.
     *
     * @param groups as they were shown, and so the totals
     */
    public static Digest again(LocalDate monday, List<Group> groups, List<Total> totals) {
        var told = new Told(monday, Set.of(), Map.of());
        return new Digest(monday, groups, totals, List.of(), Practice.of(monday, groups), told);
    }

    /** The same with what people gave to one team. */
    Digest offering(List<Offered> offered) {
        return new Digest(monday, groups, totals, offered.stream().limit(WORKED).toList(), practice, told);
    }

    /** Whether it shows any figure; where not, it says why, in the same words whatever the cause. */
    public boolean hasFigures() {
        return !groups.isEmpty() || !totals.isEmpty();
    }

    /** What did not fit: noes about who was called and what was offered, as feedback on whom to call; from the same rows as above. */
    public Optional<Group> misfits() {
        return groups.stream()
                .filter(group -> group.bucket().equals(Optional.of(Bucket.FIT)))
                .findFirst();
    }
}
