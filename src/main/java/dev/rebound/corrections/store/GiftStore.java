package dev.rebound.corrections.store;

import dev.rebound.corrections.Gift;
import dev.rebound.corrections.Gifts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;

/** Given words in table {@code given_words}; each call joins the transaction of its caller. */
final class GiftStore implements Gifts {
    private final Rows rows = new Rows();

    @Override
    public void keep(Gift gift) {
        rows.persist(GiftRow.of(gift));
    }

    @Override
    public boolean holds(String author, UUID entry) {
        return rows.count("author = ?1 and entry = ?2", author, entry) > 0;
    }

    @Override
    public boolean takeBack(String author, UUID entry) {
        return rows.delete("author = ?1 and entry = ?2", author, entry) > 0;
    }

    /** Ids are random, so their order says nothing. */
    @Override
    public List<Gift> some(int before, int most) {
        return rows.find("order by id").range(before, before + most - 1).list().stream()
                .map(GiftRow::toGift)
                .toList();
    }

    @Override
    public int count() {
        return (int) rows.count();
    }

    @Override
    public int forget(String author) {
        return (int) rows.delete("author", author);
    }

    private static final class Rows implements PanacheRepositoryBase<GiftRow, UUID> {}
}
