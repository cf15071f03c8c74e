package dev.rebound.calls;

import java.util.UUID;

/** Work that is done once the caller's transaction is committed. */
public interface Later {
    /** Reads a file that was asked for. */
    void read(UUID asked);

    /** Takes the calls of a file out. */
    void takeBack(UUID done);
}
