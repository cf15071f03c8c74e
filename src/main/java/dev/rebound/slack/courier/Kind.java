package dev.rebound.slack.courier;

import java.time.Duration;

/** What a letter does when it arrives. */
public enum Kind {
    /** A new message; Slack takes one a second in each channel. */
    POST,
    /** Takes the place of the message that a button belongs to. */
    REPLACE,
    /** Takes that message away. */
    REMOVE,
    /** A new message for the one who pressed. */
    WHISPER;

    /** How long its lane rests after it. */
    Duration rest() {
        return this == POST ? Duration.ofSeconds(1) : Duration.ZERO;
    }
}
