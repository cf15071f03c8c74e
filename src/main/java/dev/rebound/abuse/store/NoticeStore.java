package dev.rebound.abuse.store;

import dev.rebound.abuse.Notices;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages about reports in table {@code abuse_notice}; the database takes them along when a report goes. */
final class NoticeStore implements Notices {
    private final Rows rows = new Rows();

    @Override
    public UUID name(UUID incident, String user) {
        var row = new AbuseNoticeRow();
        row.id = UUID.randomUUID();
        row.report = incident;
        row.user = user;
        rows.persistAndFlush(row);
        return row.id;
    }

    @Override
    public List<UUID> of(UUID incident, String user) {
        return rows.list("report = ?1 and user = ?2 order by place", incident, user).stream()
                .map(row -> row.id)
                .toList();
    }

    @Override
    public Optional<Notice> find(UUID name) {
        return rows.find("id", name).firstResultOptional().map(row -> new Notice(row.report, row.user));
    }

    private static final class Rows implements PanacheRepositoryBase<AbuseNoticeRow, UUID> {}
}
