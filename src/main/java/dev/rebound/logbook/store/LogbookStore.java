package dev.rebound.logbook.store;

import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Glimpse;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Source;
import dev.rebound.logbook.Tally;
import dev.rebound.logbook.Trait;
import dev.rebound.logbook.Written;
import dev.rebound.privacy.Seal;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The logbook in table {@code rejection}; each call joins the transaction of its caller. */
final class LogbookStore implements Logbook {
    private static final UUID NONE = new UUID(0, 0);
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    /** All columns of an index, so that H2 reads the newest from it and sorts nothing. */
    private static final String NEWEST = "workspaceId, author, at desc, id";

    private final Rows rows = new Rows();
    private final RejectionColumns columns;
    private final Echo echo;

    LogbookStore(Seal seal, Echo echo) {
        this.echo = echo;
        columns = new RejectionColumns(seal);
    }

    @Override
    public void add(Rejection entry) {
        rows.persist(columns.fresh(entry));
        echo.added(entry);
    }

    @Override
    public void change(Rejection entry) {
        row(entry.author(), entry.id()).ifPresent(row -> {
            var before = columns.toRejection(row);
            columns.fill(row, entry);
            echo.changed(before, entry);
        });
    }

    @Override
    public boolean remove(String author, UUID id) {
        var row = row(author, id);
        row.ifPresent(found -> {
            var entry = columns.toRejection(found);
            rows.delete(found);
            echo.removed(entry);
        });
        return row.isPresent();
    }

    @Override
    public int forget(String author) {
        var gone = (int) rows.delete("author", author);
        echo.forgotten(author);
        return gone;
    }

    @Override
    public Optional<Rejection> find(String author, UUID id) {
        return row(author, id).map(columns::toRejection);
    }

    @Override
    public List<Rejection> latest(String author, int most) {
        return newest(most, "author = ?1", author);
    }

    @Override
    public List<Rejection> reports(String author, int most) {
        return newest(most, "author = ?1 and source <> ?2", author, Source.PAD);
    }

    @Override
    public List<Rejection> before(String author, Instant moment, int most) {
        return newest(most, "author = ?1 and at < ?2", author, moment);
    }

    private List<Rejection> newest(int most, String which, Object... values) {
        return rows.find(which + " order by " + NEWEST, values).page(0, most).list().stream()
                .map(columns::toRejection)
                .toList();
    }

    @Override
    public List<List<String>> shownLately(String author, @Nullable UUID except, int most) {
        return Glances.shownLately(rows.getEntityManager(), author, except, most);
    }

    @Override
    public List<Glimpse> glimpses(String author, Instant from, Instant to) {
        return Glances.glimpses(rows.getEntityManager(), author, from, to);
    }

    @Override
    public List<Trait> traits(String author, Instant from, int most) {
        return Glances.traits(rows.getEntityManager(), author, from, most);
    }

    @Override
    public int noes(String author, Instant from, Instant to) {
        var sum = rows.getEntityManager()
                .createQuery(
                        "select sum(r.times) from RejectionRow r where r.author = ?1 and r.at >= ?2 and r.at < ?3",
                        Long.class)
                .setParameter(1, author)
                .setParameter(2, from)
                .setParameter(3, to)
                .getSingleResultOrNull();
        return sum == null ? 0 : sum.intValue();
    }

    @Override
    public List<Tally> tally(String author, Instant from, Instant to) {
        return rows
                .getEntityManager()
                .createQuery(
                        "select r.bucket, r.objection, r.brushOff, case when r.confidence > 0 then true else false end,"
                                + " sum(r.times) from RejectionRow r where r.author = ?1 and r.at >= ?2 and r.at < ?3"
                                + " group by r.bucket, r.objection, r.brushOff,"
                                + " case when r.confidence > 0 then true else false end",
                        Object[].class)
                .setParameter(1, author)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList()
                .stream()
                .map(RejectionColumns::tally)
                .toList();
    }

    /** Words alone: reading whole entries to search them would fetch every part of each. */
    @Override
    public List<Written> written(String author, @Nullable Written after, int most) {
        return rows
                .getEntityManager()
                .createQuery(
                        "select r.id, r.at, r.text, r.company, r.person from RejectionRow r where r.author = ?1"
                                + " and (r.at < ?2 or r.at = ?2 and r.id > ?3) order by r.workspaceId, r.author, r.at desc, r.id",
                        Object[].class)
                .setParameter(1, author)
                .setParameter(2, after == null ? END_OF_TIME : after.at())
                .setParameter(3, after == null ? NONE : after.id())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(RejectionColumns::written)
                .toList();
    }

    @Override
    public Optional<Rejection> lastAbout(Rejection entry) {
        return entry.prospect().isUnnamed()
                ? Optional.empty()
                : about(entry).firstResultOptional().map(columns::toRejection);
    }

    /** The company decides where one is known; a bare first name matches only entries without a company. */
    private PanacheQuery<RejectionRow> about(Rejection entry) {
        var prospect = entry.prospect();
        var byCompany = prospect.company() != null;
        var print = columns.print(byCompany ? prospect.company() : prospect.person());
        return rows.find(
                (byCompany ? "companyPrint" : "companyPrint is null and personPrint")
                        + " = ?1 and id <> ?2 and author = ?3 and at <= ?4 order by at desc",
                print,
                entry.id(),
                entry.author(),
                entry.at());
    }

    private Optional<RejectionRow> row(String author, UUID id) {
        return rows.find("id = ?1 and author = ?2", id, author).firstResultOptional();
    }

    private static final class Rows implements PanacheRepositoryBase<RejectionRow, UUID> {}
}
