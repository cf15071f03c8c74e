package dev.rebound.slack;

import java.util.UUID;

/**
 * Takes messages that have to reach Slack. They are scheduled in the caller's transaction, leave within a second of its commit, at
 * least once, in order and one a second for each channel, and lie sealed until Slack has taken them, an hour at most; what takes a
 * message away waits up to a week.
 */
public interface Courier {
    /**
     * A new message.
     *
     * @param to a channel or direct message, or a Slack user id for that person's direct message with Rebound; what answers a message may
     *     name the channel it came from and keeps its order with what goes to the person
     */
    void post(String to, Message message);

    /**
     * A new message that can be changed later, whether or not anybody presses anything on it.
     *
     * @param to as in {@link #post(String, Message)}
     * @param name by which it is changed, of this one message alone
     */
    void post(String to, UUID name, Message message);

    /**
     * A new message that can be taken away later, however late that is.
     *
     * @param to a channel
     * @param name by which it is taken away, of this one message alone
     */
    void postToStay(String to, UUID name, Message message);

    /** Takes that message away, which was sent to the same channel, be it a moment ago; nothing when it never arrived or is gone. */
    void takeAway(String to, UUID name);

    /** Puts another message in the place of the one of that name, which was sent to the same person or channel; nothing when it never arrived. */
    void change(String to, UUID name, Message message);

    /** Puts a message in the place of the one that a button belongs to. */
    void replace(String responseUrl, Message message);

    /** Takes the message away that a button belongs to. */
    void remove(String responseUrl);

    /** A new message that only the person who pressed sees. */
    void whisper(String responseUrl, Message message);
}
