package dev.rebound.people.store;

import dev.rebound.people.Members;
import dev.rebound.people.Timetable;
import java.time.Clock;
import java.util.function.Consumer;

/** People and their hours in the database: the one class of this door that wiring calls. */
public final class PeopleTables {
    private PeopleTables() {}

    /** @param ask called with the Slack user to ask about, inside the transaction, at most once a day for each */
    public static Members members(Clock clock, Consumer<String> ask) {
        return new MemberStore(clock, ask);
    }

    /** When people work. */
    public static Timetable timetable() {
        return new HoursStore();
    }
}
