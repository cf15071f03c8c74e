package dev.rebound.digest;

import dev.rebound.figures.Behind;
import dev.rebound.figures.History;
import dev.rebound.figures.Row;
import dev.rebound.figures.SmallGroup;
import dev.rebound.figures.Telling;
import dev.rebound.figures.Told;
import dev.rebound.playbook.Activities;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weighs each figure of a week by the small-group rule, and keeps what may be told. */
final class Weighing {
    static final String WINS = "WIN";
    private static final String NOES = "NO";

    private final TeamWeek week;
    private final Telling telling;

    Weighing(TeamWeek week, History history) {
        this.week = week;
        telling = new Telling(week.monday(), week.names(), history);
    }

    Told told() {
        return telling.told();
    }

    /** A group's sum is told only as the sum of its rows, so that nothing can be taken from it that its rows do not tell. */
    List<Digest.Group> groups() {
        var byGroup = new LinkedHashMap<String, List<Row>>();
        telling.split(NOES, cells())
                .forEach(row -> byGroup.computeIfAbsent(row.group(), group -> new ArrayList<>())
                        .add(row));
        return byGroup.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .sorted((some, others) ->
                        Integer.compare(others.figure().about(), some.figure().about()))
                .toList();
    }

    private List<Row> cells() {
        var cells = new LinkedHashMap<Reason, Behind>();
        for (var person : week.people()) {
            person.noes()
                    .forEach((reason, count) -> cells.merge(reason, Behind.of(person.person(), count), Behind::plus));
        }
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().isForAll())
                .map(cell -> new Row(
                        cell.getKey().bucket().name(), Set.of(cell.getKey().cell()), cell.getValue()))
                .toList();
    }

    private Digest.Group group(String name, List<Row> rows) {
        var all = rows.stream().map(Row::behind).reduce(Behind.NOBODY, Behind::plus);
        var cells = rows.stream().flatMap(row -> row.cells().stream()).collect(Collectors.toSet());
        return new Digest.Group(
                Optional.of(name).filter(bucket -> !bucket.isEmpty()).map(Bucket::valueOf),
                figure(NOES, new Row(name, cells, all)),
                rows.size() < 2 ? List.of() : rows.stream().map(this::line).toList());
    }

    private Digest.Line line(Row row) {
        var objection = row.cells().size() > 1
                ? Optional.<Objection>empty()
                : Optional.of(Reason.of(row.cells().iterator().next()).objection());
        return new Digest.Line(objection, figure(NOES, row));
    }

    /** Each stands alone: no two of them measure the same, so none can be taken from another. */
    List<Digest.Total> totals() {
        return Stream.concat(
                        total(WINS, Counted::wins),
                        Activities.KINDS.stream()
                                .flatMap(kind ->
                                        total(kind, person -> person.efforts().getOrDefault(kind, 0))))
                .toList();
    }

    private Stream<Digest.Total> total(String what, ToIntFunction<Counted> count) {
        var behind = new Behind(week.people().stream().collect(Collectors.toMap(Counted::person, count::applyAsInt)));
        return telling.alone(what, behind).stream().map(row -> new Digest.Total(what, figure(what, row)));
    }

    private Digest.Figure figure(String split, Row row) {
        return new Digest.Figure(SmallGroup.about(row.behind().sum()), telling.usual(split, row));
    }
}
