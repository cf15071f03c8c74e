package dev.rebound.logbook.store;

import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.StopsSaid;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stops in table {@code rejection}; each call joins the transaction of its caller. */
final class StopsSaidStore implements StopsSaid {
    private static final UUID NONE = new UUID(0, 0);

    private final Rows rows = new Rows();
    private final RejectionColumns columns;

    StopsSaidStore(RejectionColumns columns) {
        this.columns = columns;
    }

    @Override
    public List<Rejection> page(Instant writtenBefore, @Nullable UUID after, int most) {
        return rows
                .find(
                        "doNotContact = true and writtenAt < ?1 and id > ?2 order by id",
                        writtenBefore,
                        after == null ? NONE : after)
                .page(0, most)
                .list()
                .stream()
                .map(columns::toRejection)
                .toList();
    }

    private static final class Rows implements PanacheRepositoryBase<RejectionRow, UUID> {}
}
