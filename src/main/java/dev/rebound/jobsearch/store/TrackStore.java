package dev.rebound.jobsearch.store;

import dev.rebound.jobsearch.Goals;
import dev.rebound.jobsearch.Tracks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is on the track; somebody who never chose has no row. */
final class TrackStore implements Tracks {
    private final Offers offers = new Offers();
    private final Rows rows = new Rows();

    @Override
    public boolean isOffered() {
        return offers.count() > 0;
    }

    @Override
    public void offer(boolean offered) {
        if (!offered) {
            offers.deleteAll();
        } else if (!isOffered()) {
            var row = new OfferRow();
            row.id = UUID.randomUUID();
            offers.persist(row);
        }
    }

    @Override
    public boolean isOn(String user) {
        return find(user).filter(row -> row.on).isPresent() && isOffered();
    }

    @Override
    public void choose(String user, boolean on) {
        row(user).on = on;
    }

    @Override
    public Goals goals(String user) {
        return find(user).map(TrackRow::goals).orElseGet(Goals::none);
    }

    @Override
    public void set(String user, Goals goals) {
        var row = row(user);
        row.applications = goals.applications();
        row.contacts = goals.contacts();
        row.interviews = goals.interviews();
    }

    @Override
    public Optional<LocalDate> restsUntil(String user) {
        return find(user).map(row -> row.restsUntil);
    }

    @Override
    public void rest(String user, @Nullable LocalDate until) {
        row(user).restsUntil = until;
    }

    @Override
    public int forget(String user) {
        return (int) rows.delete("user", user);
    }

    private Optional<TrackRow> find(String user) {
        return rows.find("user", user).firstResultOptional();
    }

    private TrackRow row(String user) {
        return find(user).orElseGet(() -> fresh(user));
    }

    private TrackRow fresh(String user) {
        var row = new TrackRow();
        row.id = UUID.randomUUID();
        row.user = user;
        rows.persist(row);
        return row;
    }

    private static final class Offers implements PanacheRepositoryBase<OfferRow, UUID> {}

    private static final class Rows implements PanacheRepositoryBase<TrackRow, UUID> {}
}
