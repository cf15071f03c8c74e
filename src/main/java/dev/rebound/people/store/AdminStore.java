package dev.rebound.people.store;

import dev.rebound.people.Admins;
import dev.rebound.people.Standing;
import dev.rebound.slack.InWorkspace;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Slack's admins in table {@code member}; each call joins the transaction of its caller. */
final class AdminStore implements Admins {
    private final Rows rows = new Rows();
    private final Set<String> named;

    /** @param named the Slack users whom the configuration names */
    AdminStore(Set<String> named) {
        this.named = Set.copyOf(named);
    }

    @Override
    public boolean is(String user) {
        return named.contains(user) || (!InWorkspace.isWithoutRows() && isKnown(user));
    }

    private boolean isKnown(String user) {
        return rows.count("user = ?1 and admin = true and standing = ?2", user, Standing.MEMBER) > 0;
    }

    @Override
    public Set<String> known() {
        return rows.find("admin = true and standing = ?1", Standing.MEMBER).stream()
                .map(row -> row.user)
                .collect(Collectors.toSet());
    }

    @Override
    public void learn(String user, boolean admin) {
        rows.find("user", user).firstResultOptional().ifPresent(row -> row.admin = admin);
    }

    private static final class Rows implements PanacheRepositoryBase<MemberRow, UUID> {}
}
