package dev.rebound.prospects.store;

import dev.rebound.logbook.Prospect;
import dev.rebound.prospects.Erasures;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.UUID;

/** What is being erased, in table {@code prospect_erasure}. */
final class ErasureStore implements Erasures {
    private final Rows rows = new Rows();

    @Override
    public void add(UUID id, Prospect prospect) {
        var row = new ErasureRow();
        row.id = id;
        row.company = StopRow.words(prospect.company());
        row.person = StopRow.words(prospect.person());
        rows.persist(row);
    }

    @Override
    public Optional<Prospect> find(UUID id) {
        return rows.find("id", id).firstResultOptional().map(ErasureRow::toProspect);
    }

    @Override
    public void remove(UUID id) {
        rows.delete("id", id);
    }

    private static final class Rows implements PanacheRepositoryBase<ErasureRow, UUID> {}
}
