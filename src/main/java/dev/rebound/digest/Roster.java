package dev.rebound.digest;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Who may be counted; nobody sees it. */
public interface Roster {
    /** Who was in the team, and said yes to being counted in it, from the first day of the week that begins on this Monday to its last. */
    Set<String> counted(UUID team, LocalDate monday);

    /** Whose digest a team's channel reads about the week that begins on this Monday. */
    Pool sharing(UUID team, LocalDate monday);
}
