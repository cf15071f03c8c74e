package dev.rebound.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The teams of the current workspace. */
public interface Teams {
    /** What a button is called that opens with whom a team shares its weekly digest; its value is the team's id. */
    String OPEN_SHARING = "digest.sharing";

    /** The team with this id, or nothing when it was ended. */
    Optional<Team> find(UUID id);

    /** The team of this Slack channel. */
    Optional<Team> in(String channel);

    /** All of them, the oldest first. */
    List<Team> all();

    /** Those that asked this person in, the oldest first. */
    List<Team> of(String user);

    /**
     * Writes a team down, or what changed of it. Whoever is not invited any more is out: that stands as a no from then on.
     *
     * @param prompts its own questions for check-ins, a line each, or empty
     */
    void save(Team team, String prompts, Instant now);

    /** The team's own questions for check-ins, in order; none when it uses ours. */
    List<String> prompts(UUID team);

    /** Writes down that this person is asked now what the team asks; false when they were before, or are not invited. */
    boolean claimAsking(UUID team, String user, Instant now);

    /** Takes a team out, with what people said to it. */
    void end(UUID team);

    /** Takes this person out of all teams, with what they said; returns how many rows that were. */
    int forget(String user);
}
