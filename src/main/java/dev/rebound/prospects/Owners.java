package dev.rebound.prospects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who looks after whom in the current workspace, on disk; each call joins the transaction of its caller. */
public interface Owners {
    /**
     * Keeps one.
     *
     * @param matter by which it is given back, kept as a print
     * @param name by which it is found, kept as a print
     */
    void add(Owned owned, UUID matter, String name);

    /** The one of this matter. */
    Optional<Owned> of(UUID matter);

    /** Those of this name, the newest first, found without opening others. */
    List<Owned> named(String name);

    /** Those that this Slack user looks after, the newest first. */
    List<Owned> by(String owner);

    /** All of them, the newest first. */
    List<Owned> all();

    /** Takes one out; nothing when it was not there any more. */
    void remove(UUID id);

    /** Takes all of this Slack user out; returns how many there were. */
    int forget(String owner);
}
