package dev.rebound.slack;

import java.util.UUID;

/** Hears of messages that Slack will not take, however often it is asked. */
public interface Undelivered {
    /**
     * A message that was posted by name and can be changed was given up; called in the transaction that writes that down, so whatever
     * follows from it is put off to a job.
     *
     * @param error Slack's name for what was wrong, as in {@link Outcome.Refused}, or {@code too_many_tries}
     */
    void refused(UUID name, String error);
}
