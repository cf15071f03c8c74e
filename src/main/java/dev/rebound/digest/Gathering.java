package dev.rebound.digest;

import dev.rebound.figures.Behind;
import dev.rebound.figures.History;
import dev.rebound.figures.Row;
import dev.rebound.figures.Told;
import dev.rebound.logbook.DaySum;
import dev.rebound.logbook.Happened;
import dev.rebound.logbook.Sums;
import dev.rebound.logbook.Tally;
import dev.rebound.playbook.Activities;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from the sums what the rule needs: a week of those who may be counted, and who stood behind what went out before. */
final class Gathering {
    private final Sums sums;

    Gathering(Sums sums) {
        this.sums = sums;
    }

    /** Those of these people who logged something in the week; the caller knows who said yes and was in the team all of it. */
    List<Counted> week(Collection<String> people, LocalDate monday) {
        return people.stream()
                .sorted()
                .filter(person -> !days(person, monday).isEmpty())
                .map(person -> counted(person, monday))
                .toList();
    }

    /** What went out before, with who stood behind it by what they have logged until now. */
    History history(List<Posted> own, List<Posted> others) {
        return new History(
                own.stream().map(this::told).toList(),
                others.stream().map(this::told).toList());
    }

    private Told told(Posted posted) {
        var people = posted.people().stream()
                .map(person -> counted(person, posted.monday()))
                .toList();
        var splits = new HashMap<String, List<Row>>();
        posted.rows()
                .forEach((split, rows) -> splits.put(
                        split,
                        rows.stream()
                                .map(cells -> new Row("", cells, behind(people, cells)))
                                .toList()));
        return new Told(posted.monday(), posted.people(), splits);
    }

    private static Behind behind(List<Counted> people, Set<String> cells) {
        return new Behind(people.stream()
                .collect(Collectors.toMap(
                        Counted::person,
                        person -> cells.stream().mapToInt(person::in).sum())));
    }

    private Counted counted(String person, LocalDate monday) {
        var days = days(person, monday);
        var efforts = Activities.KINDS.stream()
                .collect(Collectors.toMap(kind -> kind, kind -> times(days, Happened.valueOf(kind))));
        return new Counted(person, noes(person, monday), times(days, Happened.YES), efforts);
    }

    private Map<Reason, Integer> noes(String person, LocalDate monday) {
        return sums.noes(person, monday, monday.plusWeeks(1)).stream()
                .filter(tally -> tally.statesReason() && !tally.brushOff())
                .collect(Collectors.toMap(
                        tally -> new Reason(tally.bucket(), tally.objection()), Tally::noes, Integer::sum));
    }

    private List<DaySum> days(String person, LocalDate monday) {
        return sums.days(person, monday, monday.plusWeeks(1));
    }

    private static int times(List<DaySum> days, Happened what) {
        return days.stream()
                .filter(day -> day.what() == what)
                .mapToInt(DaySum::times)
                .sum();
    }
}
