package dev.rebound.slack.courier;

import java.time.Duration;

/** What a letter does when it arrives. */
public enum Kind {
    /** A new message; Slack takes one a second in each channel. */
    POST,
    /** The same, of which is remembered where it stands, under the letter's id. */
    STANDING,
    /** The same, for as long as it stands. */
    LASTING,
    /** Takes the place of such a message; its address is that id. */
    CHANGE,
    /** Takes such a message away; its address is that id. */
    TAKE_AWAY,
    /** Takes the place of the message that a button belongs to. */
    REPLACE,
    /** Takes that message away. */
    REMOVE,
    /** A new message for the one who pressed. */
    WHISPER;

    /** How long its lane rests after it. */
    Duration rest() {
        return switch (this) {
            case POST, STANDING, LASTING -> Duration.ofSeconds(1);
            case CHANGE, TAKE_AWAY, REPLACE, REMOVE, WHISPER -> Duration.ZERO;
        };
    }

    /** How long it waits for a Slack that does not take it: what must not stand any more is worth a week, all else is old in an hour. */
    Duration life() {
        return this == TAKE_AWAY ? Duration.ofDays(7) : Duration.ofHours(1);
    }

    /** Whether it is tried for all of its life; what is tried so often that others would wait for it goes behind them. */
    boolean isTriedToTheEnd() {
        return this == TAKE_AWAY;
    }
}
