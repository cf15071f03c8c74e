package dev.rebound.calendar;

import java.time.LocalDate;

/** What went out in the current workspace, by what, who and local day; each of the three together stands once. */
public interface Ledger {
    /** Whether this went out to them on that day. */
    boolean has(String what, String who, LocalDate day);

    /**
     * Writes down that this goes out, in the transaction that sends it; false when it did before. Of two processes at once the
     * later one's transaction fails as a lost race, and finds it written when it runs again.
     *
     * @param what at most 64 characters, as {@code who}
     */
    boolean claim(String what, String who, LocalDate day);

    /** Takes out what is older than that day. */
    int forgetBefore(String who, LocalDate day);

    /** Takes out all about them. */
    int forget(String who);
}
