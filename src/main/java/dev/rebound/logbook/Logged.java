package dev.rebound.logbook;

import java.util.UUID;

/** Anything that a rep logs: a no or a row of them, a win, an effort. */
public sealed interface Logged permits Rejection, Win, Effort {
    /** By which it is found again. */
    UUID id();

    /** The Slack user whose it is. */
    String author();
}
