package dev.rebound.digest;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Who may be counted; nobody sees it. */
public interface Roster {
    /** Who was in the team, and said yes to being counted in it, from the first day of the week that begins on this Monday to its last. */
    Set<String> counted(UUID team, LocalDate monday);

    /** The teams that share this one's digest, itself among them; a team that shares one has no other. */
    Set<UUID> sharing(UUID team);
}
