package dev.rebound.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What went out before, for the question what a new figure would tell beside it ({@code P34}). Whoever reads two digests can take one
 * from the other. So nothing is told that singles somebody out
 *
 * <ul>
 *   <li>by a difference to the same week: of any sum of new rows and any sum of rows of another digest, or of two others, with a person
 *       and a cell in common. What they share cancels exactly. And where the people differ by one to four nothing is told.
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

    /** Whether something went out about the same week and nearly the same people, alone or beside another digest. */
    boolean nearlyTells(LocalDate week, Set<String> people) {
        var mine = once(people);
        return groups(week, people).stream()
                .map(group -> mine.minus(group).people().size())
                .anyMatch(apart -> apart > 0 && apart < SmallGroup.FEWEST);
    }

    /** Whether rows may be told beside all that went out. */
    boolean allows(String split, LocalDate week, Set<String> people, List<Row> rows) {
        return sameWeek(split, week, people).stream().allMatch(old -> allowsInWeek(rows, old))
                && earlier(week, people).stream().allMatch(told -> allowsAgainst(rows, told.rows(split), 1))
                && allowsAgainst(
                        rows, lately(split, week), usualWeeks(split, week).size());
    }

    /** The mean of the last four weeks over these cells, of those that told it; nothing when fewer than two did, or it would tell too much. */
    OptionalInt usual(String split, LocalDate week, Set<String> people, Row row) {
        var weeks = usualWeeks(split, week).stream()
                .filter(told -> !SmallGroup.areNearlyTheSame(people, told.people()))
                .flatMap(told -> Unions.over(row.cells(), told.rows(split)).stream())
                .toList();
        var all = SmallGroup.all(weeks);
        return weeks.size() >= FEWEST_WEEKS
                        && SmallGroup.hidesApart(
                                row.behind().times(weeks.size()).minus(all))
                ? OptionalInt.of(SmallGroup.about((double) all.sum() / weeks.size()))
                : OptionalInt.empty();
    }

    private static boolean allowsInWeek(List<Row> rows, List<Row> old) {
        var fresh = Unions.of(rows);
        return Unions.of(old).stream()
                .allMatch(sum -> fresh.stream()
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
        return all(people).filter(told -> !told.week().equals(week)).toList();
    }

    /** The rows of each other digest of the week, and of any two of them added up or taken from one another. */
    private List<List<Row>> sameWeek(String split, LocalDate week, Set<String> people) {
        var sums = new ArrayList<List<Row>>();
        inWeek(week, people).forEach(told -> sums.add(told.rows(split)));
        for (var pair : pairs(week, people)) {
            var some = pair.one().rows(split);
            var others = pair.other().rows(split);
            sums.add(Unions.merged(some, others));
            sums.add(Unions.merged(some, negative(others)));
            sums.add(Unions.merged(negative(some), others));
        }
        return sums;
    }

    /** The same for the people themselves, each of them once. */
    private List<Behind> groups(LocalDate week, Set<String> people) {
        var sums = new ArrayList<Behind>();
        inWeek(week, people).forEach(told -> sums.add(once(told.people())));
        for (var pair : pairs(week, people)) {
            var some = once(pair.one().people());
            var others = once(pair.other().people());
            sums.addAll(List.of(some.plus(others), some.minus(others), others.minus(some)));
        }
        return sums;
    }

    private record Pair(Told one, Told other) {}

    /** Two digests of the week, the one about people of the new one, the other about people of the new one or of the first. */
    private List<Pair> pairs(LocalDate week, Set<String> people) {
        var pairs = new ArrayList<Pair>();
        for (var one : inWeek(week, people)) {
            Stream.of(own, others)
                    .flatMap(List::stream)
                    .filter(other -> other != one && other.week().equals(week))
                    .filter(other -> other.sharesPeopleWith(one.people()) || other.sharesPeopleWith(people))
                    .forEach(other -> pairs.add(new Pair(one, other)));
        }
        return pairs;
    }

    private static Behind once(Set<String> people) {
        return new Behind(people.stream().collect(Collectors.toMap(person -> person, person -> 1)));
    }

    private List<Told> inWeek(LocalDate week, Set<String> people) {
        return all(people).filter(told -> told.week().equals(week)).toList();
    }

    private Stream<Told> all(Set<String> people) {
        return Stream.of(own, others).flatMap(List::stream).filter(told -> told.sharesPeopleWith(people));
    }
}
