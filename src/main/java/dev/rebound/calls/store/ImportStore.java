package dev.rebound.calls.store;

import dev.rebound.calls.Import;
import dev.rebound.calls.Imports;
import dev.rebound.privacy.Seal;
import dev.rebound.privacy.Words;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Files in table {@code call_import}, what came with them in table {@code imported_call}. */
final class ImportStore implements Imports {
    private final Rows rows = new Rows();
    private final Calls calls = new Calls();
    private final Seal seal;

    ImportStore(Seal seal) {
        this.seal = seal;
    }

    @Override
    public void open(Import asked) {
        rows.persist(ImportRow.of(asked));
    }

    /** Read again under the lock, since it may have been read before in this transaction. */
    @Override
    public Optional<Import> hold(UUID id) {
        rows.flush();
        var row = rows.find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        row.ifPresent(rows.getEntityManager()::refresh);
        return row.map(ImportRow::toImport);
    }

    @Override
    public void settle(UUID id, Import.State state) {
        rows.find("id", id).firstResultOptional().ifPresent(row -> {
            row.state = state;
            row.address = null;
        });
    }

    @Override
    public void remove(UUID id) {
        calls.delete("importId", id);
        rows.delete("id", id);
    }

    @Override
    public Set<Words> known(String author, List<Words> externals) {
        var byPrint =
                externals.stream().collect(Collectors.toMap(this::print, Function.identity(), (one, same) -> one));
        var found = calls.list("author = ?1 and print in ?2", author, List.copyOf(byPrint.keySet()));
        return found.stream()
                .flatMap(row -> Optional.ofNullable(byPrint.get(row.print)).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void add(Import with, UUID effort, Words external) {
        calls.persistAndFlush(ImportedRow.of(with, effort, print(external)));
    }

    @Override
    public int count(UUID id) {
        return (int) calls.count("importId", id);
    }

    @Override
    public List<UUID> efforts(UUID id, int most) {
        return calls.find("importId = ?1 order by effort", id).page(0, most).stream()
                .map(row -> row.effort)
                .toList();
    }

    @Override
    public void drop(UUID effort) {
        calls.delete("effort", effort);
    }

    @Override
    public int forget(String author) {
        return (int) (calls.delete("author", author) + rows.delete("author", author));
    }

    private String print(Words external) {
        return seal.fingerprint(external.text());
    }

    private static final class Rows implements PanacheRepositoryBase<ImportRow, UUID> {}

    private static final class Calls implements PanacheRepositoryBase<ImportedRow, UUID> {}
}
