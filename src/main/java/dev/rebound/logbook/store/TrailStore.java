package dev.rebound.logbook.store;

import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The three tables of what is logged, seen as one; each call joins the transaction of its caller. */
final class TrailStore implements Trail {
    private final Rejections rejections = new Rejections();
    private final Wins wins = new Wins();
    private final Efforts efforts = new Efforts();
    private final RejectionColumns columns;

    TrailStore(RejectionColumns columns) {
        this.columns = columns;
    }

    /** When a row was written is known to the database alone, so it is asked apart from the row. */
    private record Written(Instant at, Instant happenedAt, UUID id, Function<UUID, Logged> read) {}

    @Override
    public Optional<Logged> newest(String author) {
        return Stream.of(
                        newest(rejections, "RejectionRow", author, id -> columns.toRejection(rejections.findById(id))),
                        newest(wins, "WinRow", author, id -> wins.findById(id).toWin()),
                        newest(
                                efforts,
                                "EffortRow",
                                author,
                                id -> efforts.findById(id).toEffort()))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Written::at).thenComparing(Written::happenedAt))
                .map(newest -> newest.read.apply(newest.id));
    }

    private static Optional<Written> newest(
            PanacheRepositoryBase<?, UUID> rows, String entity, String author, Function<UUID, Logged> read) {
        return rows.getEntityManager()
                .createQuery(
                        "select e.writtenAt, e.at, e.id from " + entity + " e where e.author = ?1"
                                + " order by e.workspaceId, e.author, e.writtenAt desc, e.at desc, e.id",
                        Object[].class)
                .setParameter(1, author)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(found -> new Written((Instant) found[0], (Instant) found[1], (UUID) found[2], read));
    }

    private static final class Rejections implements PanacheRepositoryBase<RejectionRow, UUID> {}

    private static final class Wins implements PanacheRepositoryBase<WinRow, UUID> {}

    private static final class Efforts implements PanacheRepositoryBase<EffortRow, UUID> {}
}
