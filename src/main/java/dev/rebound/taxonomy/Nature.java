package dev.rebound.taxonomy;

/** What one sentence of a report is about ({@code P3}). */
public enum Nature {
    /** The prospect's own situation: budget, timing, vendor, authority, priorities. */
    BUSINESS,

    /** About the product or its price. */
    OFFER,

    /** Feedback on how it was sold: the rep can use it. */
    APPROACH,

    /** An attack on the person: nothing in it to use. */
    PERSONAL,

    /** The rep's own judgement of themselves: gets a reframe. */
    SELF_TALK,

    /** Who, where, when, courtesies: no judgement in it. */
    CONTEXT
}
