package dev.rebound.prospects;

import java.util.UUID;

/** Sees to it that an erasure is worked off once the caller's transaction is committed. */
public interface Later {
    /** @param admin who is told when it is done */
    void erase(UUID erasure, String admin);
}
