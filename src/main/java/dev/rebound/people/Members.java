package dev.rebound.people;

import java.time.ZoneId;
import java.util.Optional;

/** The people of the current workspace. */
public interface Members {
    /** This person, written down on first sight; whoever is new or was not asked about for a day is then asked of Slack. */
    Member meet(String user);

    /** Writes down what Slack said about this person; returns the standing before. */
    Standing learn(String user, ZoneId zone, Standing standing);

    /** How this person stands, as far as it is known; writes nothing down and asks nobody. */
    Optional<Standing> standing(String user);

    /** Where this person is, UTC until Slack has told; writes nothing down and asks nobody. */
    ZoneId zone(String user);

    /** This person is told now what Rebound is; false when they were told already, be it a moment ago by another request. */
    boolean welcomed(String user);

    /** Whether this person has put their Home page out of sight. */
    boolean isHomeHidden(String user);

    /** Puts this person's Home page out of sight until they want it back, or brings it back. */
    void hideHome(String user, boolean hidden);
}
