package dev.rebound.people;

import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes down what Slack says about a person; who turns out not to belong here loses what they left, and is told. */
public final class Acquaintance {
    private final Members members;
    private final List<Departure> departures;
    private final BiConsumer<String, Standing> farewell;

    /** @param farewell called with the user whose reports were taken away and who can still read, and with how they stand */
    public Acquaintance(Members members, List<Departure> departures, BiConsumer<String, Standing> farewell) {
        this.members = members;
        this.departures = List.copyOf(departures);
        this.farewell = farewell;
    }

    /** What Slack said about this user. */
    public void learn(String user, ZoneId zone, Standing standing) {
        var before = members.learn(user, zone, standing);
        if (before.mayReport() && !standing.mayReport() && takeAway(user) && standing.canRead()) {
            farewell.accept(user, standing);
        }
    }

    private boolean takeAway(String user) {
        return departures.stream().filter(departure -> departure.of(user)).count() > 0;
    }
}
