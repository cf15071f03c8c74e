package dev.rebound.prospects.store;

import dev.rebound.prospects.Arrears;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the list still lacks, in table {@code prospect_catch_up}. */
final class ArrearsStore implements Arrears {
    private final Rows rows = new Rows();

    @Override
    public Optional<Instant> writtenBefore() {
        return rows.findAll().firstResultOptional().map(row -> row.writtenBefore);
    }

    @Override
    public void done() {
        rows.deleteAll();
    }

    private static final class Rows implements PanacheRepositoryBase<CatchUpRow, UUID> {}
}
