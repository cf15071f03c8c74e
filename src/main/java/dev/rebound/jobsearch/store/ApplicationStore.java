package dev.rebound.jobsearch.store;

import dev.rebound.jobsearch.Application;
import dev.rebound.jobsearch.Applications;
import dev.rebound.jobsearch.Stage;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Applications in table {@code job_application}. */
final class ApplicationStore implements Applications {
    private final Rows rows = new Rows();

    @Override
    public void add(Application application) {
        rows.persist(ApplicationRow.of(application));
    }

    @Override
    public void change(Application application) {
        rows.findById(application.id()).take(application);
    }

    @Override
    public Optional<Application> hold(String author, UUID id) {
        return rows.find("id = ?1 and author = ?2", id, author)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(ApplicationRow::toApplication);
    }

    @Override
    public boolean remove(String author, UUID id) {
        return rows.delete("id = ?1 and author = ?2", id, author) > 0;
    }

    @Override
    public List<Application> open(String author, int most) {
        return rows.find("author = ?1 and open = true order by at desc, id", author).page(0, most).list().stream()
                .map(ApplicationRow::toApplication)
                .toList();
    }

    @Override
    public Map<Stage, Integer> furthest(String author) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        rows.getEntityManager()
                .createQuery(
                        "select a.stage, count(a) from ApplicationRow a where a.author = ?1 group by a.stage",
                        Object[].class)
                .setParameter(1, author)
                .getResultList()
                .forEach(row -> counts.put((Stage) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    private static final class Rows implements PanacheRepositoryBase<ApplicationRow, UUID> {}
}
