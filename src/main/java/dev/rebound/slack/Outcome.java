package dev.rebound.slack;

import java.time.Duration;
import java.util.Optional;

/** How handing something to Slack ended. */
public sealed interface Outcome {
    /**
     * Slack has it.
     *
     * @param spot where it stands now, as far as Slack said
     */
    record Taken(Optional<Spot> spot) implements Outcome {}

    /**
     * Slack could not take it now.
     *
     * @param pause how long Slack asked to wait, if it did
     * @param why a word for the log
     */
    record Later(Optional<Duration> pause, String why) implements Outcome {}

    /**
     * Slack will not take it, however often it is asked.
     *
     * @param error Slack's name for it, lower case and at most 64 characters
     */
    record Refused(String error) implements Outcome {}
}
