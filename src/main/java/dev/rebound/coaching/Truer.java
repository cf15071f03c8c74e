package dev.rebound.coaching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Picks the reframe of a card, the same for the same input: what stands there already; else one not shown lately; of these one that
 * names a fact or something of the person's own, by turns; of these by lot, in which strategies that helped weigh more.
 */
final class Truer {
    /** With an acknowledgement before it, a sentence of this length takes three lines of a phone. */
    private static final int BRIEF = 70;

    private final Evidence evidence;
    private final Moment moment;
    private final boolean stings;
    private final Map<String, Integer> leanings;

    /** @param stings whether this no hit harder than most */
    Truer(Evidence evidence, Moment moment, boolean stings) {
        this.evidence = evidence;
        this.moment = moment;
        this.stings = stings;
        leanings = evidence.taste().leanings();
    }

    /** One of these; nothing when they want none of them. */
    Optional<Candidate> of(List<Candidate> all) {
        var wanted = all.stream().filter(this::isFit).toList();
        return (moment.brief() ? brief(wanted) : wanted)
                .stream()
                        .min(Comparator.comparing((Candidate one) -> !isKept(one))
                                .thenComparingInt(this::lastShown)
                                .thenComparingInt(this::place)
                                .thenComparingDouble(this::lot)
                                .thenComparing(Candidate::id));
    }

    /** Whether it may stand here: wanted, and nothing that the last card told or that would hurt. */
    private boolean isFit(Candidate one) {
        if (evidence.taste().isUnwanted(one.id())) {
            return false;
        }
        return isKept(one) || !one.repeats(evidence.lastCard()) && !(evidence.isHeavyDay() && one.countsNoes());
    }

    private boolean isKept(Candidate one) {
        return moment.keep().contains(one.id());
    }

    /**
     * The short ones, and what they wrote themselves, which has a limit of its own; once all of them were shown lately the shortest of
     * the others that was not.
     */
    private List<Candidate> brief(List<Candidate> wanted) {
        var brief = wanted.stream()
                .filter(one -> isKept(one) || one.isOwn() || one.text().text().length() <= BRIEF)
                .toList();
        if (brief.stream().anyMatch(one -> isKept(one) || lastShown(one) == 0)) {
            return brief;
        }
        var shortest = wanted.stream()
                .filter(one -> lastShown(one) == 0)
                .min(Comparator.comparingInt(one -> one.text().text().length()));
        return Stream.concat(brief.stream(), shortest.stream()).toList();
    }

    /** 0 for a text that was not shown; of two that were, the older one is the smaller. */
    private int lastShown(Candidate one) {
        int position = evidence.shown().indexOf(one.id());
        return position < 0 ? 0 : evidence.shown().size() - position;
    }

    /** A fact, then what takes up a word, then the rest. Where it stings, what is theirs goes before any count ({@code P9}, {@code P17}). */
    private int place(Candidate one) {
        if (!one.namesAFact()) {
            return 2 + one.tie().ordinal();
        }
        return one.isTheirs() || !stings && !evidence.isHeavyDay() ? 0 : 1;
    }

    /** A weighted lot: the heavier a strategy, the smaller on the whole. */
    private double lot(Candidate one) {
        return -Math.log(chance(one.id())) / weight(one.strategy());
    }

    private double weight(String strategy) {
        var own = Math.pow(2, leanings.getOrDefault(strategy, 0));
        return stings || evidence.isHeavyDay() ? own * Strategy.afterAHit(strategy) : own;
    }

    /** Above 0 and at most 1, spread evenly over ids and seeds. */
    private double chance(String id) {
        long mixed = moment.seed() * 0x9E3779B97F4A7C15L + id.hashCode();
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return ((mixed >>> 11) + 1) * 0x1.0p-53;
    }
}
