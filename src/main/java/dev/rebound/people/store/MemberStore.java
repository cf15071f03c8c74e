package dev.rebound.people.store;

import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.slack.InWorkspace;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * People in table {@code member}; each call joins the transaction of its caller. Where rows are out of reach, whoever is met is a
 * stranger who is not introduced to anything.
 */
final class MemberStore implements Members {
    private static final Duration FRESH = Duration.ofDays(1);

    private final Rows rows = new Rows();
    private final Clock clock;
    private final Consumer<String> ask;

    /** @param ask called with the Slack user to ask about, inside the transaction, at most once a day for each */
    MemberStore(Clock clock, Consumer<String> ask) {
        this.clock = clock;
        this.ask = ask;
    }

    @Override
    public Member meet(String user) {
        if (InWorkspace.isWithoutRows()) {
            return new Member(user, ZoneOffset.UTC, Standing.UNKNOWN, true);
        }
        var row = row(user);
        askOnceADay(row);
        return row.toMember();
    }

    @Override
    public Standing learn(String user, ZoneId zone, Standing standing) {
        var row = row(user);
        var before = row.standing;
        row.zone = zone.getId();
        row.standing = standing;
        return before;
    }

    @Override
    public Optional<Standing> standing(String user) {
        return InWorkspace.isWithoutRows()
                ? Optional.empty()
                : rows.find("user", user).firstResultOptional().map(row -> row.standing);
    }

    @Override
    public ZoneId zone(String user) {
        return rows.find("user", user)
                .firstResultOptional()
                .map(row -> ZoneId.of(row.zone))
                .orElse(ZoneOffset.UTC);
    }

    /** One statement, so that of two requests at once the second finds what the first wrote. */
    @Override
    public boolean welcomed(String user) {
        rows.flush();
        return rows.update("welcomedAt = ?1 where user = ?2 and welcomedAt is null", clock.instant(), user) > 0;
    }

    @Override
    public boolean isHomeHidden(String user) {
        return row(user).homeHidden;
    }

    @Override
    public void hideHome(String user, boolean hidden) {
        row(user).homeHidden = hidden;
    }

    private void askOnceADay(MemberRow row) {
        var now = clock.instant();
        if (row.askedAt == null || row.askedAt.isBefore(now.minus(FRESH))) {
            row.askedAt = now;
            ask.accept(row.user);
        }
    }

    private MemberRow row(String user) {
        return rows.find("user", user).firstResultOptional().orElseGet(() -> fresh(user));
    }

    private MemberRow fresh(String user) {
        var row = new MemberRow();
        row.id = UUID.randomUUID();
        row.user = user;
        row.zone = "UTC";
        row.standing = Standing.UNKNOWN;
        rows.persist(row);
        return row;
    }

    private static final class Rows implements PanacheRepositoryBase<MemberRow, UUID> {}
}
