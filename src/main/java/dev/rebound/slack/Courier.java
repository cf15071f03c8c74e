package dev.rebound.slack;

/**
 * Takes messages that have to reach Slack. They are scheduled in the caller's transaction, leave within a second of its commit, at
 * least once, in order and one a second for each channel, and lie sealed until Slack has taken them, an hour at most.
 */
public interface Courier {
    /**
     * A new message.
     *
     * @param to a channel or direct message, or a Slack user id for that person's direct message with Rebound; what answers a message may
     *     name the channel it came from and keeps its order with what goes to the person
     */
    void post(String to, Message message);

    /** Puts a message in the place of the one that a button belongs to. */
    void replace(String responseUrl, Message message);

    /** Takes the message away that a button belongs to. */
    void remove(String responseUrl);

    /** A new message that only the person who pressed sees. */
    void whisper(String responseUrl, Message message);
}
