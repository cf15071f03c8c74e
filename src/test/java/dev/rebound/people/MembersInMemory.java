package dev.rebound.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Members without a database: whoever is not known otherwise is a full member, in UTC. */
public final class MembersInMemory implements Members {
    private final Map<String, Member> known = new HashMap<>();

    @Override
    public Member meet(String user) {
        return known.getOrDefault(user, new Member(user, ZoneOffset.UTC, Standing.MEMBER, true));
    }

    @Override
    public Standing learn(String user, ZoneId zone, Standing standing) {
        var before = meet(user).standing();
        known.put(user, new Member(user, zone, standing, true));
        return before;
    }

    @Override
    public Optional<Standing> standing(String user) {
        return Optional.of(meet(user).standing());
    }

    @Override
    public ZoneId zone(String user) {
        return meet(user).zone();
    }

    @Override
    public boolean welcomed(String user) {
        return false;
    }

    @Override
    public boolean isHomeHidden(String user) {
        return false;
    }

    @Override
    public void hideHome(String user, boolean hidden) {}
}
