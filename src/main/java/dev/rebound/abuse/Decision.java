package dev.rebound.abuse;

/** What a manager can decide ({@code P38}). */
public enum Decision {
    /** The manager has the relationship from now on. */
    TAKE_OVER,

    /** Nobody in the workspace contacts this prospect again. */
    CUT_TIES,

    /** The rep goes on, with the manager beside them. */
    KEEP_AND_SUPPORT,

    /** The manager and the rep talk first. */
    TALK_FIRST,

    /** Nothing towards the prospect, for a reason that the rep reads. */
    NO_STEP;

    /** Whether it is about a prospect whose name has to be known. */
    public boolean needsName() {
        return this == TAKE_OVER || this == CUT_TIES;
    }
}
