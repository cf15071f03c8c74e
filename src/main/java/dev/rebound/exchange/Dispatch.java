package dev.rebound.exchange;

import java.util.UUID;

/** Sees to it that an event leaves once the caller's transaction is committed. */
public interface Dispatch {
    /** This one waits. */
    void soon(UUID event);
}
