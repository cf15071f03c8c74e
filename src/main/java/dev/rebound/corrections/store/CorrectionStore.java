package dev.rebound.corrections.store;

import dev.rebound.corrections.Correction;
import dev.rebound.corrections.Corrections;
import dev.rebound.corrections.Sum;
import dev.rebound.people.Standing;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Sums over the labels in table {@code rejection}: the database counts, and gives no row of fewer than five people away. */
final class CorrectionStore implements Corrections {
    private static final List<Standing> BELONGING =
            Stream.of(Standing.values()).filter(Standing::mayReport).toList();

    private final Rows rows = new Rows();

    @Override
    public List<Sum<Bucket>> ofBuckets(Set<String> onlookers) {
        return changes("l.readBucket", "l.bucket", onlookers)
                .map(row -> new Sum<>((Bucket) row[0], (Bucket) row[1], people(row)))
                .sorted(Sum.byLabels())
                .toList();
    }

    @Override
    public List<Sum<Objection>> ofObjections(Set<String> onlookers) {
        return changes("l.readObjection", "l.objection", onlookers)
                .map(row -> new Sum<>((Objection) row[0], (Objection) row[1], people(row)))
                .sorted(Sum.byLabels())
                .toList();
    }

    @Override
    public Optional<Correction> of(String author, UUID entry) {
        return rows.find("id = ?1 and author = ?2 and corrected = true", entry, author)
                .firstResultOptional()
                .map(LabelsRow::toCorrection);
    }

    private static int people(Object[] row) {
        return ((Number) row[2]).intValue();
    }

    private Stream<Object[]> changes(String read, String made, Set<String> onlookers) {
        return rows
                .getEntityManager()
                .createQuery(
                        "select " + read + ", " + made + ", count(distinct l.author) from LabelsRow l, PersonRow p"
                                + " where p.slackUser = l.author and p.workspaceId = l.workspaceId"
                                + " and p.standing in ?1 and l.author not in ?2"
                                + " and l.corrected = true and " + read + " <> " + made
                                + " group by " + read + ", " + made
                                + " having count(distinct l.author) >= ?3",
                        Object[].class)
                .setParameter(1, BELONGING)
                .setParameter(2, onlookers)
                .setParameter(3, (long) Sum.STEP)
                .getResultList()
                .stream();
    }

    private static final class Rows implements PanacheRepositoryBase<LabelsRow, UUID> {}
}
