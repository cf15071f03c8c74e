package dev.rebound.routine;

/** What a person can choose or write for themselves. */
public enum Ritual {
    /** Before the calls ({@code P15}). */
    PRE_CALL,

    /** After a no ({@code P15}); it has no hour. */
    AFTER_NO,

    /** At the end of the day ({@code P15}). */
    END_OF_DAY,

    /** The daily mindset ({@code P12}); its pick is a kind, not a line. */
    MINDSET
}
