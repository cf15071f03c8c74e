package dev.rebound.team;

import dev.rebound.people.Admins;
import java.util.Set;

/** Nobody is an admin. */
final class NoAdmins implements Admins {
    @Override
    public boolean is(String user) {
        return false;
    }

    @Override
    public Set<String> known() {
        return Set.of();
    }

    @Override
    public void learn(String user, boolean admin) {}
}
