package dev.rebound.exchange.store;

import dev.rebound.exchange.Hook;
import dev.rebound.exchange.Hooks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.UUID;

/** The webhook in table {@code webhook}, one row a workspace. */
final class HookStore implements Hooks {
    private final Rows rows = new Rows();

    @Override
    public Optional<Hook> find() {
        return rows.findAll().firstResultOptional().map(row -> new Hook(row.address, row.secret));
    }

    @Override
    public void set(Hook hook) {
        var row = rows.findAll().firstResultOptional().orElseGet(HookStore::fresh);
        row.address = hook.address();
        row.secret = hook.secret();
        rows.persist(row);
    }

    @Override
    public void clear() {
        rows.deleteAll();
    }

    private static HookRow fresh() {
        var row = new HookRow();
        row.id = UUID.randomUUID();
        return row;
    }

    private static final class Rows implements PanacheRepositoryBase<HookRow, UUID> {}
}
