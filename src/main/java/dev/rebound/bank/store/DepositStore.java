package dev.rebound.bank.store;

import dev.rebound.bank.Deposit;
import dev.rebound.bank.Deposits;
import dev.rebound.bank.Kind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The bank in table {@code bank_entry}. */
final class DepositStore implements Deposits {
    private final Rows rows = new Rows();

    @Override
    public void add(Deposit deposit) {
        rows.persist(DepositRow.of(deposit));
    }

    @Override
    public void change(Deposit deposit) {
        row(deposit.author(), deposit.id()).ifPresent(row -> row.take(deposit));
    }

    @Override
    public boolean remove(String author, UUID id) {
        return rows.delete("id = ?1 and author = ?2", id, author) > 0;
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    @Override
    public Optional<Deposit> find(String author, UUID id) {
        return row(author, id).map(DepositRow::toDeposit);
    }

    @Override
    public Optional<Deposit> lesson(String author, UUID entry) {
        return rows.find("no = ?1 and author = ?2", entry, author)
                .firstResultOptional()
                .map(DepositRow::toDeposit);
    }

    @Override
    public List<Deposit> page(String author, int page, int most) {
        return rows.find("author = ?1 order by at desc, id", author).page(page, most).list().stream()
                .map(DepositRow::toDeposit)
                .toList();
    }

    @Override
    public List<Deposit> of(String author, Set<Kind> kinds, int most) {
        return rows.find("author = ?1 and kind in ?2 order by at desc, id", author, kinds).page(0, most).list().stream()
                .map(DepositRow::toDeposit)
                .toList();
    }

    @Override
    public void used(String author, Set<UUID> ids, Instant at) {
        rows.update("usedAt = ?1 where author = ?2 and id in ?3", at, author, ids);
    }

    private Optional<DepositRow> row(String author, UUID id) {
        return rows.find("id = ?1 and author = ?2", id, author).firstResultOptional();
    }

    private static final class Rows implements PanacheRepositoryBase<DepositRow, UUID> {}
}
