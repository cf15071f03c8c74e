package dev.rebound.prospects.store;

import dev.rebound.privacy.Seal;
import dev.rebound.prospects.Stop;
import dev.rebound.prospects.Stops;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list in table {@code prospect_stop} and what belongs to it; the database takes that along when an entry goes. */
final class StopStore implements Stops {
    /** Long enough to tell clues apart; one that is met by chance opens an entry in vain. */
    private static final int SHORT = 8;

    private final Rows rows = new Rows();
    private final Reports reports = new Reports();
    private final Decisions decisions = new Decisions();
    private final Seal seal;

    StopStore(Seal seal) {
        this.seal = seal;
    }

    @Override
    public void add(Stop stop, String spelling, Set<String> clues) {
        var row = new StopRow();
        row.id = stop.id();
        row.spelling = print(spelling);
        row.prints = String.join(" ", prints(clues));
        row.since = stop.since();
        row.company = StopRow.words(stop.company());
        row.person = StopRow.words(stop.person());
        rows.persistAndFlush(row);
    }

    @Override
    public boolean remove(UUID id) {
        rows.getEntityManager().flush();
        return rows.delete("id", id) > 0;
    }

    @Override
    public Optional<Stop> find(UUID id) {
        return rows.find("id", id).firstResultOptional().map(StopRow::toStop);
    }

    @Override
    public List<Stop> all() {
        return rows.list("order by since desc, id").stream()
                .map(StopRow::toStop)
                .toList();
    }

    @Override
    public int clue(Function<Stop, Set<String>> clues, int most) {
        var bare = rows.find("prints is null order by id").page(0, most).list();
        bare.forEach(row -> row.prints = String.join(" ", prints(clues.apply(row.toStop()))));
        return bare.size();
    }

    @Override
    public List<Stop> sharing(Set<String> clues) {
        var shared = shared(prints(clues));
        return shared.isEmpty()
                ? List.of()
                : rows.list("id in ?1 order by since desc, id", shared).stream()
                        .map(StopRow::toStop)
                        .toList();
    }

    private List<UUID> shared(Set<String> sought) {
        return rows
                .getEntityManager()
                .createQuery("select s.id, s.prints from StopRow s", Object[].class)
                .getResultList()
                .stream()
                .filter(row -> row[1] == null
                        || Arrays.stream(((String) row[1]).split(" ")).anyMatch(sought::contains))
                .map(row -> (UUID) row[0])
                .toList();
    }

    private Set<String> prints(Set<String> clues) {
        return clues.stream()
                .map(clue -> seal.fingerprint("like " + clue).substring(0, SHORT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<Stop> spelt(String spelling) {
        return rows.find("spelling = ?1 order by since, id", print(spelling))
                .firstResultOptional()
                .map(StopRow::toStop);
    }

    @Override
    public void link(UUID stop, UUID report) {
        var row = new StopReportRow();
        row.id = UUID.randomUUID();
        row.stop = stop;
        row.report = print(report);
        reports.persistAndFlush(row);
    }

    @Override
    public void keep(UUID stop) {
        rows.find("id", stop).firstResultOptional().ifPresent(row -> row.byHand = true);
    }

    @Override
    public Optional<Stop> saidBy(UUID report) {
        return reports.find("report", print(report)).firstResultOptional().flatMap(row -> find(row.stop));
    }

    @Override
    public boolean unlink(UUID stop, UUID report) {
        reports.delete("stop = ?1 and report = ?2", stop, print(report));
        return reports.count("stop", stop) == 0 && rows.count("id = ?1 and byHand = true", stop) == 0;
    }

    @Override
    public Optional<Boolean> decided(UUID stop, String spelling) {
        return decision(stop, spelling).map(row -> row.same);
    }

    @Override
    public void decide(UUID stop, String spelling, boolean same) {
        var row = decision(stop, spelling).orElseGet(() -> fresh(stop, spelling));
        row.same = same;
        decisions.persist(row);
    }

    private DecisionRow fresh(UUID stop, String spelling) {
        var row = new DecisionRow();
        row.id = UUID.randomUUID();
        row.stop = stop;
        row.spelling = print(spelling);
        return row;
    }

    private Optional<DecisionRow> decision(UUID stop, String spelling) {
        return decisions
                .find("stop = ?1 and spelling = ?2", stop, print(spelling))
                .firstResultOptional();
    }

    private String print(String spelling) {
        return seal.fingerprint("prospect " + spelling);
    }

    private String print(UUID report) {
        return seal.fingerprint("report " + report);
    }

    private static final class Rows implements PanacheRepositoryBase<StopRow, UUID> {}

    private static final class Reports implements PanacheRepositoryBase<StopReportRow, UUID> {}

    private static final class Decisions implements PanacheRepositoryBase<DecisionRow, UUID> {}
}
