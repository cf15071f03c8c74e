package dev.rebound.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What went out before, for the question what a new figure would tell beside it ({@code P34}). Whoever reads two digests can take one
 * from the other. So nothing is told that singles somebody out
 *
 * <ul>
 *   <li>by a difference to the same week: of any sum of new rows and any sum of rows of another digest, or of several added up, with a
 *       person and a cell in common. What they share cancels exactly. And where the people differ by one to four nothing is told.
 *   <li>by a difference to another week: of any sums over the same cells. Here nothing cancels exactly, but who had the same in both
 *       weeks drops out; the others have to be five or more, and nobody more than half of the change. So somebody who joined, left or
 *       was away is seen by nobody's subtraction: the others' changes stand around theirs, or the figure is not told.
 *   <li>by a difference to the mean of the last four weeks, which is told beside a figure, and only as the mean of what was told.
 * </ul>
 *
 * @param own what went out about the same group, any weeks before
 * @param others what went out about groups that share people with it
 */
public record History(List<Told> own, List<Told> others) {
    private static final int WEEKS = 4;
    private static final int FEWEST_WEEKS = 2;

    public History {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    /** Whether something went out about the same week and nearly the same people, one way or another of adding groups up. */
    boolean nearlyTells(LocalDate week, Set<String> people) {
        return groups(week, people).stream().anyMatch(group -> apart(group, people));
    }

    /** Whether rows may be told beside all that went out. */
    boolean allows(String split, LocalDate week, Set<String> people, List<Row> rows) {
        return sameWeek(split, week, people).stream().allMatch(old -> allowsInWeek(rows, old))
                && earlier(week, people).stream().allMatch(told -> allowsAgainst(rows, told.rows(split), 1))
                && allowsAgainst(rows, lately(split, week), usualWeeks(split, week).size());
    }

    /** The mean of the last four weeks over these cells, of those that told it; nothing when fewer than two did, or it would tell too much. */
    OptionalInt usual(String split, LocalDate week, Set<String> people, Row row) {
        var weeks = usualWeeks(split, week).stream()
                .filter(told -> !SmallGroup.areNearlyTheSame(people, told.people()))
                .flatMap(told -> Unions.over(row.cells(), told.rows(split)).stream())
                .toList();
        var all = SmallGroup.all(weeks);
        return weeks.size() >= FEWEST_WEEKS
                        && SmallGroup.hidesApart(row.behind().times(weeks.size()).minus(all))
                ? OptionalInt.of(SmallGroup.about((double) all.sum() / weeks.size()))
                : OptionalInt.empty();
    }

    private static boolean allowsInWeek(List<Row> rows, List<Row> old) {
        return Unions.of(old).stream()
                .allMatch(sum -> Unions.of(rows).stream()
                        .filter(row -> overlap(row, sum))
                        .allMatch(row -> SmallGroup.hidesApart(row.behind().minus(sum.behind()))));
    }

    private static boolean overlap(Row some, Row others) {
        return !Collections.disjoint(some.cells(), others.cells())
                && !Collections.disjoint(some.behind().people(), others.behind().people());
    }

    /** @param weeks how many weeks the old rows are the sum of */
    private static boolean allowsAgainst(List<Row> rows, List<Row> old, int weeks) {
        var fresh = rows.stream()
                .map(row -> new Row(row.group(), row.cells(), row.behind().times(weeks)))
                .toList();
        return Unions.of(Unions.merged(fresh, negative(old))).stream()
                .allMatch(difference -> SmallGroup.hidesApart(difference.behind()));
    }

    private static List<Row> negative(List<Row> rows) {
        return rows.stream()
                .map(row -> new Row(row.group(), row.cells(), row.behind().times(-1)))
                .toList();
    }

    private List<Told> usualWeeks(String split, LocalDate week) {
        return own.stream()
                .filter(told -> told.week().isBefore(week) && !told.week().isBefore(week.minusWeeks(WEEKS)))
                .filter(told -> !told.rows(split).isEmpty())
                .toList();
    }

    private List<Row> lately(String split, LocalDate week) {
        return usualWeeks(split, week).stream()
                .map(told -> told.rows(split))
                .reduce(Unions::merged)
                .orElse(List.of());
    }

    private List<Told> earlier(LocalDate week, Set<String> people) {
        return all(people).stream().filter(told -> !told.week().equals(week)).toList();
    }

    /** The rows of each other digest of the week, and of those added up. */
    private List<List<Row>> sameWeek(String split, LocalDate week, Set<String> people) {
        var sums = new ArrayList<List<Row>>();
        for (var told : inWeek(week, people)) {
            var before = List.copyOf(sums);
            sums.add(told.rows(split));
            before.forEach(sum -> sums.add(Unions.merged(sum, told.rows(split))));
        }
        return sums;
    }

    private List<Collection<String>> groups(LocalDate week, Set<String> people) {
        var groups = new ArrayList<Collection<String>>();
        for (var told : inWeek(week, people)) {
            var before = List.copyOf(groups);
            groups.add(told.people());
            before.forEach(group -> groups.add(joined(group, told.people())));
        }
        return groups;
    }

    private static Collection<String> joined(Collection<String> some, Collection<String> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** Whether people who are in a group as often as in the other are all but one to four. */
    private static boolean apart(Collection<String> group, Set<String> people) {
        var both = new HashSet<>(group);
        both.addAll(people);
        long apart = both.stream()
                .filter(person -> Collections.frequency(group, person) != (people.contains(person) ? 1 : 0))
                .count();
        return apart > 0 && apart < SmallGroup.FEWEST;
    }

    private List<Told> inWeek(LocalDate week, Set<String> people) {
        return all(people).stream().filter(told -> told.week().equals(week)).toList();
    }

    private List<Told> all(Set<String> people) {
        var all = new ArrayList<>(own);
        all.addAll(others);
        return all.stream().filter(told -> told.sharesPeopleWith(people)).collect(Collectors.toList());
    }
}
