package dev.rebound.prospects.store;

import dev.rebound.privacy.Seal;
import dev.rebound.prospects.Owned;
import dev.rebound.prospects.Owners;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who looks after whom, in table {@code prospect_owner}. */
final class OwnerStore implements Owners {
    private final Rows rows = new Rows();
    private final Seal seal;

    OwnerStore(Seal seal) {
        this.seal = seal;
    }

    @Override
    public void add(Owned owned, UUID matter, String name) {
        var row = new OwnerRow();
        row.id = owned.id();
        row.owner = owned.owner();
        row.since = owned.since();
        row.matter = print(matter);
        row.name = seal.fingerprint("owner name " + name);
        row.company = StopRow.words(owned.company());
        row.person = StopRow.words(owned.person());
        rows.persistAndFlush(row);
    }

    @Override
    public Optional<Owned> of(UUID matter) {
        return rows.find("matter", print(matter)).firstResultOptional().map(OwnerRow::toOwned);
    }

    @Override
    public List<Owned> named(String name) {
        return owned(rows.list("name = ?1 order by since desc, id", seal.fingerprint("owner name " + name)));
    }

    @Override
    public List<Owned> by(String owner) {
        return owned(rows.list("owner = ?1 order by since desc, id", owner));
    }

    @Override
    public List<Owned> all() {
        return owned(rows.list("order by since desc, id"));
    }

    @Override
    public void remove(UUID id) {
        rows.delete("id", id);
    }

    @Override
    public int forget(String owner) {
        return (int) rows.delete("owner", owner);
    }

    private static List<Owned> owned(List<OwnerRow> rows) {
        return rows.stream().map(OwnerRow::toOwned).toList();
    }

    private String print(UUID matter) {
        return seal.fingerprint("owner matter " + matter);
    }

    private static final class Rows implements PanacheRepositoryBase<OwnerRow, UUID> {}
}
