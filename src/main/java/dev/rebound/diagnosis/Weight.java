package dev.rebound.diagnosis;

/** What the words around make of a date, from nothing to a call to action. */
enum Weight {
    /** A day of the story told, a wish or a fear: no date at all. */
    NONE,

    /** No word tells; it may be a date. */
    PLAIN,

    /** Something opens or ends then. */
    OPENING,

    /** "Call me then." */
    INVITE
}
