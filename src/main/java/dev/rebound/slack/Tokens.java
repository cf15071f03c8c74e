package dev.rebound.slack;

import java.util.UUID;

/** The bot's token of each workspace. */
public interface Tokens {
    /** The token to speak with in this workspace. */
    String of(UUID workspace);
}
