package dev.rebound.people;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Writes down what Slack says about a person; who turns out not to belong here loses what they left, and is told. */
public final class Acquaintance {
    private final Members members;
    private final List<Departure> departures;
    private final Consumer<String> farewell;

    /** @param farewell called with the user whose reports were taken away and who can still read */
    public Acquaintance(Members members, List<Departure> departures, Consumer<String> farewell) {
        this.members = members;
        this.departures = List.copyOf(departures);
        this.farewell = farewell;
    }

    /** What Slack said about this user. */
    public void learn(String user, ZoneId zone, Standing standing) {
        var before = members.learn(user, zone, standing);
        if (before.mayReport() && !standing.mayReport() && takeAway(user) && standing.canRead()) {
            farewell.accept(user);
        }
    }

    private boolean takeAway(String user) {
        return departures.stream().filter(departure -> departure.of(user)).count() > 0;
    }
}
