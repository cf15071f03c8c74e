package dev.rebound.coaching;

/** What the coach offers beside its words; an offer that no feature listens to is not drawn. */
public enum Offer {
    /** Sixty seconds before the next one ({@code P14}). */
    PAUSE,

    /** A few minutes away ({@code P14}, {@code P37}). */
    BREAK,

    /** A reminder on the proposed day; it exists only after a tap ({@code P28}). */
    FOLLOW_UP,

    /** A report that the rep previews and sends ({@code P38}). */
    FLAG_TO_MANAGER,

    /** A note for the rep's own system ({@code P31}). */
    DO_NOT_CONTACT_NOTE,

    /** Who it was: a stop or a day is of no use without a name. */
    ASK_WHO
}
