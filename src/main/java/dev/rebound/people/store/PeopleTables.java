package dev.rebound.people.store;

import dev.rebound.people.Absences;
import dev.rebound.people.Admins;
import dev.rebound.people.Members;
import dev.rebound.people.TeamRules;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.people.Timetable;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;

/** People, their hours and their teams in the database: the one class of this door that wiring calls. */
public final class PeopleTables {
    private PeopleTables() {}

    /** @param ask called with the Slack user to ask about, inside the transaction, at most once a day for each */
    public static Members members(Clock clock, Consumer<String> ask) {
        return new MemberStore(clock, ask);
    }

    /** The teams. */
    public static Teams teams() {
        return new TeamStore();
    }

    /** What people said to them. */
    public static TeamYeses teamYeses() {
        return new TeamYesStore();
    }

    /** What an admin settled for all of them. */
    public static TeamRules teamRules() {
        return new TeamRulesStore();
    }

    /** @param named the Slack users whom the configuration names */
    public static Admins admins(Set<String> named) {
        return new AdminStore(named);
    }

    /** Who is out of office. */
    public static Absences absences(Clock clock) {
        return new AbsenceStore(clock);
    }

    /** When people work. */
    public static Timetable timetable() {
        return new HoursStore();
    }
}
