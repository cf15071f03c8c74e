package dev.rebound.jobsearch;

/** How far an application went ({@code P41}). */
public enum Stage {
    /** Sent. */
    APPLIED,

    /** A first short talk. */
    SCREEN,

    /** A talk with those who decide. */
    INTERVIEW,

    /** The last round. */
    FINAL;

    /** Whether people who spent time on somebody may be asked what was missing ({@code P27}). */
    public boolean mayAskForFeedback() {
        return this == INTERVIEW || this == FINAL;
    }
}
