package dev.rebound.abuse;

/** What of a report can be left in or out when it is sent ({@code P40}). */
public enum Detail {
    /** What the rep wrote down. */
    WORDS,

    /** The prospect. */
    PERSON,

    /** Theirs. */
    COMPANY,

    /** The local day on which it happened. */
    DATE
}
