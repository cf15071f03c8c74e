package broken.house.planning;

/** A room with a framework in it, that knows a door's class, another feature and Slack's; and goes round in a circle. */
public final class Plan {
    com.google.gson.Gson framework;
    com.slack.api.Slack slack;
    jakarta.persistence.EntityManager database;
    com.github.kagkarlsson.scheduler.Scheduler scheduler;
    broken.house.party.Party otherFeature;
    broken.house.wiring.Wires wires;

    public Plan(int one, int two, int three, int four, int five) {}

    Object read() {
        return database.createNativeQuery("select 1");
    }
}
