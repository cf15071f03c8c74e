package dev.rebound.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The book of workspaces; the one place that looks across them. */
public interface Workspaces {
    /** The workspace with this Slack team, or nothing when it has not installed Rebound. */
    Optional<Workspace> ofTeam(String teamId);

    /** The workspace with this id of ours. */
    Optional<Workspace> find(UUID id);

    /** Writes a workspace down on its first sight, and its bot's user on every later one. */
    Workspace welcome(@Nullable String enterpriseId, String teamId, String botUser);

    /** All of them, oldest first. */
    List<Workspace> all();
}
