package dev.rebound.recovery;

/** Where something that was given goes; each call joins the caller's transaction. */
public interface Outlet {
    /** Into the team's channel. */
    void post(Recovery recovery);

    /** Out of it again; nothing where it never arrived. */
    void takeAway(Recovery recovery);

    /** Back to its author alone, with the reason. */
    void giveBack(Recovery recovery, Turn.Reason reason);
}
