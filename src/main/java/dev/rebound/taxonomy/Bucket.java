package dev.rebound.taxonomy;

/** Why it was a no: exactly one for each rejection ({@code P2}). */
public enum Bucket {
    /** Could be open, but not now: a future opportunity. */
    TIMING,

    /** The offer is not for them. */
    FIT,

    /** How the pitch landed; also the brush-offs that give no reason. */
    DELIVERY,

    /** The prospect's state, not the offer. */
    MOOD
}
