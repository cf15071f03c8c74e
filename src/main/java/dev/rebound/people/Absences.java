package dev.rebound.people;

import java.time.LocalDate;
import java.util.Optional;

/** Who is out of office by what Slack shows beside their name, as of the last time it was asked; the last day is kept, and no word. */
public interface Absences {
    /** The last local day of it, today or before it at times; nothing when they were not away. */
    Optional<LocalDate> until(String user);

    /** Writes down what Slack shows of this person; somebody who was never met is left out. */
    void learn(String user, Status status);
}
