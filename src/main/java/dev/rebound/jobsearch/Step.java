package dev.rebound.jobsearch;

/** What somebody who looks for work does, whatever comes of it ({@code P20}, {@code P41}). */
public enum Step {
    /** An application sent. */
    APPLICATION,

    /** Somebody written to or met. */
    CONTACT,

    /** An interview held. */
    INTERVIEW
}
