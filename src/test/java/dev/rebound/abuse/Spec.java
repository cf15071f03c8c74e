package dev.rebound.abuse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The issue's sentences about one report, written down a second time and in another shape: flags, no states. The rep is "R", who was
 * told first "A", the second person "B".
 */
record Spec(
        boolean back,
        boolean read,
        boolean heard,
        List<String> made,
        String appeal,
        boolean answered,
        Set<String> have,
        Set<String> out) {
    static Spec sent() {
        return new Spec(false, false, false, List.of(), "", false, Set.of("A"), Set.of());
    }

    private boolean isDecided() {
        return !made.isEmpty() && (appeal.isEmpty() || answered);
    }

    private boolean may(String who) {
        return !back && have.contains(who) && (appeal.isEmpty() || appeal.equals(who));
    }

    /** What is so afterwards; the same when it is refused or has no effect. */
    Spec after(Tap tap) {
        return switch (tap.what()) {
            case TAKE_BACK -> !back && !read && made.isEmpty() ? gone() : this;
            case OPEN -> !back && have.contains(tap.who()) ? seen() : this;
            case ACKNOWLEDGE -> may(tap.who()) && !heard && !isDecided() ? seen().hearing() : this;
            case CUT, NO -> may(tap.who()) && heard && !isDecided() ? decided(tap) : this;
            case REVISE -> may(tap.who()) && isDecided() ? decided(tap) : this;
            case APPEAL -> mayAppeal() ? appealing() : this;
            case LATE -> isOpen() && appeal.isEmpty() && !have.isEmpty() && isFree("B") ? passed("B") : this;
            case GONE -> isOpen() && have.contains(tap.who()) ? without(tap.who()) : this;
        };
    }

    private boolean isOpen() {
        return !back && !isDecided();
    }

    private boolean isFree(String who) {
        return !have.contains(who) && !out.contains(who);
    }

    private boolean mayAppeal() {
        return isDecided()
                && appeal.isEmpty()
                && made.get(made.size() - 1).endsWith("NO")
                && made.stream().noneMatch(one -> one.startsWith("B"));
    }

    private Spec gone() {
        return new Spec(true, read, heard, made, appeal, answered, have, out);
    }

    private Spec seen() {
        return new Spec(back, true, heard, made, appeal, answered, have, out);
    }

    private Spec hearing() {
        return new Spec(back, read, true, made, appeal, answered, have, out);
    }

    private Spec decided(Tap tap) {
        var all = new ArrayList<>(made);
        all.add(tap.who() + " " + (tap.what() == Tap.What.NO ? "NO" : "CUT"));
        return new Spec(back, read, true, all, appeal, !appeal.isEmpty(), have, out);
    }

    private Spec appealing() {
        return new Spec(back, read, false, made, "B", false, plus(have, "B"), out);
    }

    private Spec passed(String who) {
        return new Spec(back, read, heard, made, appeal, answered, plus(have, who), out);
    }

    private Spec without(String who) {
        var left = new LinkedHashSet<>(have);
        left.remove(who);
        var lost = plus(out, who);
        if (appeal.equals(who)) {
            return new Spec(back, read, true, made, "", false, left, lost);
        }
        if (!left.isEmpty()) {
            return new Spec(back, read, heard, made, appeal, answered, left, lost);
        }
        var next = new Spec(back, read, false, made, appeal, answered, left, lost);
        return next.isFree("B") ? next.passed("B") : next;
    }

    private static Set<String> plus(Set<String> some, String one) {
        var all = new LinkedHashSet<>(some);
        all.add(one);
        return all;
    }

    /** What somebody, or time, does. */
    record Tap(String who, What what) {
        enum What {
            TAKE_BACK,
            APPEAL,
            OPEN,
            ACKNOWLEDGE,
            CUT,
            NO,
            REVISE,
            LATE,
            GONE
        }

        static List<Tap> all() {
            var taps = new ArrayList<Tap>();
            for (var what : What.values()) {
                switch (what) {
                    case TAKE_BACK, APPEAL -> taps.add(new Tap("R", what));
                    case LATE -> taps.add(new Tap("", what));
                    case OPEN, ACKNOWLEDGE, CUT, NO, REVISE, GONE -> {
                        taps.add(new Tap("A", what));
                        taps.add(new Tap("B", what));
                    }
                }
            }
            return taps;
        }
    }
}
