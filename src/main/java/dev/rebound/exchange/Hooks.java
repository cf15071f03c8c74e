package dev.rebound.exchange;

import java.util.Optional;

/** The webhook of the current workspace; each call joins the transaction of its caller. */
public interface Hooks {
    /** Where it goes; nothing while it is shut. */
    Optional<Hook> find();

    /** Opens it, in the place of one that was there. */
    void set(Hook hook);

    /** Shuts it. */
    void clear();
}
