package dev.rebound.coaching.store;

import dev.rebound.coaching.Rating;
import dev.rebound.coaching.Ratings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ratings in table {@code reframe_rating}, and who wants no reframes in {@code reframe_rest}. */
final class RatingStore implements Ratings {
    private final Rows rows = new Rows();
    private final Rests rests = new Rests();

    @Override
    public void rate(Rating rating) {
        var row = rows.find("author = ?1 and text = ?2", rating.author(), rating.text())
                .firstResultOptional()
                .orElseGet(() -> fresh(rating));
        row.helpful = rating.helpful();
        row.at = rating.at();
        rows.persist(row);
    }

    private static RatingRow fresh(Rating rating) {
        var row = new RatingRow();
        row.id = UUID.randomUUID();
        row.author = rating.author();
        row.text = rating.text();
        row.strategy = rating.strategy();
        return row;
    }

    @Override
    public boolean takeBack(String author, String text) {
        return rows.delete("author = ?1 and text = ?2", author, text) > 0;
    }

    @Override
    public Map<String, Boolean> of(String author) {
        return rows.list("author", author).stream().collect(Collectors.toMap(row -> row.text, row -> row.helpful));
    }

    @Override
    public boolean isResting(String author) {
        return rests.count("author", author) > 0;
    }

    @Override
    public void rest(String author, Instant since) {
        if (!isResting(author)) {
            var row = new RestRow();
            row.id = UUID.randomUUID();
            row.author = author;
            row.since = since;
            rests.persist(row);
        }
    }

    @Override
    public void resume(String author) {
        rests.delete("author", author);
    }

    @Override
    public int forget(String author) {
        return (int) (rows.delete("author", author) + rests.delete("author", author));
    }

    private static final class Rows implements PanacheRepositoryBase<RatingRow, UUID> {}

    private static final class Rests implements PanacheRepositoryBase<RestRow, UUID> {}
}
