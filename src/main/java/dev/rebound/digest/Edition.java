package dev.rebound.digest;

import java.util.List;
import java.util.Optional;

/**
 * A digest as one team's channel gets it.
 *
 * @param others what the other teams are called whose digest it is as well, without the hash
 * @param next with which others the next one is shared, where that is different; with none it is the team's own again
 */
public record Edition(Digest digest, List<String> others, Optional<List<String>> next) {
    public Edition {
        others = List.copyOf(others);
    }

    /** One of a team that shares with none. */
    public static Edition alone(Digest digest) {
        return new Edition(digest, List.of(), Optional.empty());
    }
}
