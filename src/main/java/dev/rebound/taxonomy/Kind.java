package dev.rebound.taxonomy;

/** What a reported text is; only the first holds a rejection to record. */
public enum Kind {
    /** At least one no. */
    REJECTION,

    /** Good news. */
    WIN,

    /** Only how the rep feels. */
    SELF_TALK_ONLY,

    /** A test, stray text, or a language that is not read here. */
    UNCLEAR
}
