package dev.rebound.simulator;

import java.time.ZoneId;
import java.util.List;

/**
 * Somebody in the workspace, or a guest of it.
 *
 * @param id Slack's user id, {@code U…}
 * @param name the short name, without the at sign
 * @param title what the page shows beside the name
 */
public record Person(String id, String name, String realName, String title, ZoneId zone, Role role) {

    /** What a person may do here, as {@code users.info} tells it. */
    public enum Role {
        MEMBER,
        ADMIN,
        /** An admin, and an owner of the workspace. */
        OWNER,
        GUEST,
        /** A guest in one channel only, {@code is_ultra_restricted}. */
        ONE_CHANNEL_GUEST,
        /** From another company, in a shared channel. */
        STRANGER,
        BOT,
        /** Deactivated. */
        GONE
    }

    public static final Person ANA = of("U0ANA0001", "ana", "Ana Weber", "Sales rep", "Europe/Vienna", Role.MEMBER);
    public static final Person BEN = of("U0BEN0002", "ben", "Ben Carter", "Sales rep", "America/New_York", Role.MEMBER);
    public static final Person PRIYA = of("U0PRIYA03", "priya", "Priya Nair", "Sales rep", "Asia/Kolkata", Role.MEMBER);
    public static final Person MARA =
            of("U0MARA004", "mara", "Mara Lind", "Sales manager", "Europe/London", Role.ADMIN);
    public static final Person GUS = of("U0GUEST05", "gus", "Gus Moreau", "Guest", "Europe/Paris", Role.GUEST);
    public static final Person STELLA =
            of("U0STELLA6", "stella", "Stella Okafor", "Another company", "Africa/Lagos", Role.STRANGER);
    public static final Person REBOUND = of("U0REBOUND", "rebound", "Rebound", "App", "UTC", Role.BOT);

    static final List<Person> CAST = List.of(ANA, BEN, PRIYA, MARA, GUS, STELLA, REBOUND);

    /** The same person in another time zone, as after a flight. */
    public Person in(String zoneId) {
        return new Person(id, name, realName, title, ZoneId.of(zoneId), role);
    }

    /** The same person with another role, as after leaving the company. */
    public Person as(Role changed) {
        return new Person(id, name, realName, title, zone, changed);
    }

    private static Person of(String id, String name, String realName, String title, String zone, Role role) {
        return new Person(id, name, realName, title, ZoneId.of(zone), role);
    }
}
