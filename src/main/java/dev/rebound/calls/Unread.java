package dev.rebound.calls;

/** Why nothing of a file could be read. */
public enum Unread {
    /** Over 1 MB. */
    TOO_LARGE,

    /** Over 5,000 lines. */
    TOO_MANY,

    /** No line below the head. */
    EMPTY,

    /** No text with cells in it. */
    NO_CSV,

    /** No column for ids. */
    NO_ID_COLUMN,

    /** No column for days. */
    NO_TIME_COLUMN,

    /** Day and month could be either way round. */
    DATES_UNCLEAR,

    /** Slack does not let us have it. */
    REFUSED,

    /** It is not there any more. */
    GONE,

    /** Slack did not hand it over in time, tried again and again. */
    LATE
}
