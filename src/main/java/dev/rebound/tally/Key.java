package dev.rebound.tally;

/** A key of the pad: how one dial ended. */
public enum Key {
    /** Ended before the pitch. */
    BRUSH_OFF,

    /** A no, for a reason that the pad does not ask for. */
    NO,

    /** Cut off. */
    HUNG_UP,

    /** A real conversation, whatever came of it. */
    GOOD_TALK,

    /** A yes. */
    YES,

    /** Nobody picked up. */
    NO_ANSWER,

    /** Not a dial of its own: says that the last no hurt ({@code P14b}). Without one before it, it is a no that hurt. */
    HURT
}
