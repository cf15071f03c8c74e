package dev.rebound.people.store;

import dev.rebound.people.Hours;
import dev.rebound.people.Timetable;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.UUID;

/** Working hours in table {@code hours}; each call joins the transaction of its caller. */
final class HoursStore implements Timetable {
    private final Rows rows = new Rows();

    @Override
    public Hours of(String user) {
        return row(user).map(HoursRow::toHours).orElse(Hours.USUAL);
    }

    @Override
    public boolean isSet(String user) {
        return row(user).isPresent();
    }

    @Override
    public void set(String user, Hours hours) {
        row(user).orElseGet(() -> fresh(user, hours)).fill(hours);
    }

    @Override
    public int forget(String user) {
        return (int) rows.delete("user", user);
    }

    private Optional<HoursRow> row(String user) {
        return rows.find("user", user).firstResultOptional();
    }

    private HoursRow fresh(String user, Hours hours) {
        var row = new HoursRow();
        row.id = UUID.randomUUID();
        row.user = user;
        row.fill(hours);
        rows.persist(row);
        return row;
    }

    private static final class Rows implements PanacheRepositoryBase<HoursRow, UUID> {}
}
