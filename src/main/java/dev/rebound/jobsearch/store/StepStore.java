package dev.rebound.jobsearch.store;

import dev.rebound.jobsearch.Step;
import dev.rebound.jobsearch.Steps;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Steps in table {@code job_step}. */
final class StepStore implements Steps {
    private final Rows rows = new Rows();

    @Override
    public void add(UUID id, String author, Step step, Instant at) {
        var row = new StepRow();
        row.id = id;
        row.author = author;
        row.step = step;
        row.at = at;
        rows.persist(row);
    }

    @Override
    public void remove(String author, UUID id) {
        rows.delete("id = ?1 and author = ?2", id, author);
    }

    @Override
    public Map<Step, Integer> count(String author, Instant from, Instant to) {
        var counts = new EnumMap<Step, Integer>(Step.class);
        rows.getEntityManager()
                .createQuery(
                        "select s.step, count(s) from StepRow s"
                                + " where s.author = ?1 and s.at >= ?2 and s.at < ?3 group by s.step",
                        Object[].class)
                .setParameter(1, author)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList()
                .forEach(row -> counts.put((Step) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    private static final class Rows implements PanacheRepositoryBase<StepRow, UUID> {}
}
