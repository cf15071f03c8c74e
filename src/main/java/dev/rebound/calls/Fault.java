package dev.rebound.calls;

/** Why a line could not be read. */
public enum Fault {
    /** Nothing by which the call is known again. */
    NO_ID,

    /** A spreadsheet has cut its id to {@code 1.2E+17}, as it has those of others. */
    CUT_ID,

    /** No day, or no time of day. */
    NO_TIME,

    /** It is still to come. */
    TO_COME,

    /** Over two years ago. */
    TOO_OLD
}
