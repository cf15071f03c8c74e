package dev.rebound.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads all digests of a company and subtracts. It knows more than any reader: who was counted, which cells a row holds, and exact
 * figures where the digest shows the nearest five. It has its own arithmetic and knows nothing of the rule's.
 */
final class Attacker {
    /** What a person logged in a cell of a measure in a week. */
    interface Truth {
        int logged(int person, int week, String cell);
    }

    /** A figure as it stands in a digest. */
    record Shown(String measure, Set<String> cells, int about, Integer usual) {}

    /** A digest that went out; a team's figures are compared with its own. */
    record Seen(String team, int week, Set<Integer> people, List<Shown> figures) {
        List<Set<String>> rows(String measure) {
            return figures.stream()
                    .filter(shown -> shown.measure().equals(measure))
                    .map(Shown::cells)
                    .toList();
        }
    }

    private final int headcount;
    private final Truth truth;
    private final List<Seen> all;
    private final Map<Seen, Map<String, Map<Set<String>, int[]>>> known = new IdentityHashMap<>();
    final List<String> findings = new ArrayList<>();

    /** @param all in the order in which they went out */
    Attacker(int headcount, Truth truth, List<Seen> all) {
        this.headcount = headcount;
        this.truth = truth;
        this.all = all;
    }

    List<String> attack() {
        for (var one : all) {
            alone(one);
            usual(one);
            for (var measure : measures(one)) {
                againstTheMean(one, measure);
            }
        }
        for (int later = 0; later < all.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                two(all.get(later), all.get(earlier));
            }
        }
        three();
        return findings;
    }

    /** Rows, sums of rows, and all the others of a split. */
    private void alone(Seen one) {
        if (!one.figures().isEmpty() && one.people().size() < 5) {
            findings.add("few people: " + one.team() + " week " + one.week());
        }
        for (var measure : measures(one)) {
            var rows = maximal(one.rows(measure));
            var whole = union(rows);
            for (var sum : sums(one, rows).entrySet()) {
                judge("alone", one, one, sum.getKey(), sum.getValue(), false);
                var others = new HashSet<>(whole);
                others.removeAll(sum.getKey());
                if (!others.isEmpty()) {
                    judge("the others", one, one, others, vector(one, others), false);
                }
            }
            if (measure.equals("NO") && rows.size() < 2) {
                findings.add("one row alone: " + one.team() + " week " + one.week());
            }
        }
        for (var shown : one.figures()) {
            int exact = Arrays.stream(vector(one, shown.cells())).sum();
            if (shown.about() % 5 != 0 || Math.abs(shown.about() - exact) > 2) {
                findings.add("not what was logged, to the nearest five: " + shown + " for " + exact);
            }
            if (shown.cells().stream().anyMatch(cell -> cell.contains("DELIVERY"))) {
                findings.add("somebody's pitch: " + shown);
            }
        }
    }

    private void two(Seen later, Seen earlier) {
        boolean sameWeek = later.week() == earlier.week();
        if (sameWeek
                && few(later.people(), earlier.people())
                && !later.figures().isEmpty()) {
            findings.add(
                    "nearly the same people: %s and %s week %d".formatted(later.team(), earlier.team(), later.week()));
        }
        for (var measure : measures(later)) {
            var some = sums(later, measure);
            var others = sums(earlier, measure);
            some.forEach((cells, vector) -> {
                if (sameWeek) {
                    others.forEach((old, oldVector) -> {
                        if (shareAUnit(later, cells, earlier, old)) {
                            judge("same week", later, earlier, cells, minus(vector, oldVector), true);
                        }
                    });
                } else if (others.containsKey(cells)) {
                    judge("other week", later, earlier, cells, minus(vector, others.get(cells)), true);
                }
            });
        }
    }

    /** A digest less two others of its week. */
    private void three() {
        for (var first : all) {
            var others = all.stream()
                    .filter(other -> other != first && other.week() == first.week())
                    .toList();
            for (var second : others) {
                others.stream()
                        .filter(third -> second.team().compareTo(third.team()) < 0)
                        .forEach(third -> three(first, second, third));
            }
        }
    }

    private void three(Seen whole, Seen part, Seen other) {
        for (var measure : measures(whole)) {
            var parts = sums(part, measure);
            var others = sums(other, measure);
            sums(whole, measure).forEach((cells, vector) -> {
                if (parts.containsKey(cells)
                        && others.containsKey(cells)
                        && meet(whole.people(), part.people())
                        && meet(whole.people(), other.people())) {
                    judge(
                            "two others",
                            whole,
                            part,
                            cells,
                            minus(minus(vector, parts.get(cells)), others.get(cells)),
                            true);
                }
            });
        }
    }

    /** The usual that stands beside a figure is the mean of what was told, of weeks whose people are the same or very different. */
    private void usual(Seen one) {
        for (var shown : one.figures()) {
            if (shown.usual() == null) {
                continue;
            }
            var weeks = lately(one).stream()
                    .filter(old -> !few(old.people(), one.people()))
                    .filter(old -> sums(old, shown.measure()).containsKey(shown.cells()))
                    .toList();
            var difference = vector(one, shown.cells(), weeks.size());
            int sum = 0;
            for (var old : weeks) {
                difference = minus(difference, vector(old, shown.cells()));
                sum += Arrays.stream(vector(old, shown.cells())).sum();
            }
            if (weeks.size() < 2 || Math.abs(shown.usual() - (double) sum / weeks.size()) > 2.5) {
                findings.add("a usual of what was never told: " + one.team() + " week " + one.week() + " " + shown);
            }
            judge("usual", one, one, shown.cells(), difference, true);
        }
    }

    private void againstTheMean(Seen one, String measure) {
        var weeks =
                lately(one).stream().filter(old -> !old.rows(measure).isEmpty()).toList();
        if (weeks.isEmpty()) {
            return;
        }
        sums(one, measure).forEach((cells, vector) -> {
            if (weeks.stream().allMatch(old -> sums(old, measure).containsKey(cells))) {
                var difference = vector(one, cells, weeks.size());
                for (var old : weeks) {
                    difference = minus(difference, vector(old, cells));
                }
                judge("mean of four weeks", one, one, cells, difference, true);
            }
        });
    }

    private List<Seen> lately(Seen one) {
        return all.stream()
                .filter(old -> old.team().equals(one.team()) && old.week() < one.week() && old.week() >= one.week() - 4)
                .toList();
    }

    private void judge(String how, Seen one, Seen other, Set<String> cells, int[] vector, boolean mayBeNothing) {
        long people = Arrays.stream(vector).filter(part -> part != 0).count();
        int all = Arrays.stream(vector).map(Math::abs).sum();
        int most = Arrays.stream(vector).map(Math::abs).max().orElse(0);
        if (people == 0 && mayBeNothing) {
            return;
        }
        if (people < 5) {
            findings.add("%s isolates %d: %s week %d, %s week %d, %s"
                    .formatted(how, people, one.team(), one.week(), other.team(), other.week(), new TreeSet<>(cells)));
        } else if (2 * most > all) {
            findings.add("%s: one has %d of %d: %s week %d, %s week %d, %s"
                    .formatted(
                            how, most, all, one.team(), one.week(), other.team(), other.week(), new TreeSet<>(cells)));
        }
    }

    /** Whether some entry is in both. */
    private boolean shareAUnit(Seen one, Set<String> cells, Seen other, Set<String> others) {
        return cells.stream()
                .filter(others::contains)
                .anyMatch(cell -> one.people().stream()
                        .filter(other.people()::contains)
                        .anyMatch(person -> truth.logged(person, one.week(), cell) > 0));
    }

    private Map<Set<String>, int[]> sums(Seen one, String measure) {
        return known.computeIfAbsent(one, none -> new HashMap<>())
                .computeIfAbsent(measure, none -> sums(one, maximal(one.rows(measure))));
    }

    private Map<Set<String>, int[]> sums(Seen one, List<Set<String>> rows) {
        var sums = new HashMap<Set<String>, int[]>();
        for (int choice = 1; choice < 1 << rows.size(); choice++) {
            var cells = new HashSet<String>();
            for (int row = 0; row < rows.size(); row++) {
                if ((choice >> row & 1) == 1) {
                    cells.addAll(rows.get(row));
                }
            }
            sums.put(cells, vector(one, cells));
        }
        return sums;
    }

    private int[] vector(Seen one, Collection<String> cells) {
        return vector(one, cells, 1);
    }

    private int[] vector(Seen one, Collection<String> cells, int times) {
        var vector = new int[headcount];
        for (int person : one.people()) {
            for (var cell : cells) {
                vector[person] += times * truth.logged(person, one.week(), cell);
            }
        }
        return vector;
    }

    /** The finest rows: a group that is the sum of its lines adds nothing. */
    private static List<Set<String>> maximal(List<Set<String>> rows) {
        return rows.stream()
                .distinct()
                .filter(row -> rows.stream().noneMatch(other -> !other.equals(row) && row.containsAll(other)))
                .toList();
    }

    private static Set<String> union(List<Set<String>> rows) {
        return rows.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> measures(Seen one) {
        return one.figures().stream().map(Shown::measure).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean few(Set<Integer> some, Set<Integer> others) {
        long apart = some.stream().filter(person -> !others.contains(person)).count()
                + others.stream().filter(person -> !some.contains(person)).count();
        return apart >= 1 && apart <= 4;
    }

    private static boolean meet(Set<Integer> some, Set<Integer> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static int[] minus(int[] some, int[] others) {
        var left = some.clone();
        Arrays.setAll(left, i -> some[i] - others[i]);
        return left;
    }
}
