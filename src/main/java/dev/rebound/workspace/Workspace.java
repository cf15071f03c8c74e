package dev.rebound.workspace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One Slack workspace that installed Rebound.
 *
 * @param id our own random id, on every row that belongs to it
 * @param enterpriseId of an Enterprise Grid, else null
 * @param botUser Rebound's own user there
 */
public record Workspace(UUID id, @Nullable String enterpriseId, String teamId, String botUser) {}
