package dev.rebound.logbook;

/** Which way an entry came in. */
public enum Source {
    COMMAND,
    FORM,
    MESSAGE,
    SHORTCUT,
    BATCH,
    PAD
}
