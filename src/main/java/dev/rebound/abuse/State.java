package dev.rebound.abuse;

/** How a report stands. */
public enum State {
    /** It lies with somebody who did not say yet that it arrived. */
    SENT,

    /** Somebody said to have it, and has to decide. */
    ACKNOWLEDGED,

    /** It was decided; that can be revised. */
    DECIDED,

    /** The rep took it back before anybody opened it; nothing of what was shared is left. */
    TAKEN_BACK
}
