package dev.rebound.slack;

import java.util.ResourceBundle;

/**
 * The sentences the kit itself says when something is in the way; the words live in resources.
 *
 * @param startingUp Slack has not told yet which workspace this is
 * @param notSaved it could not be saved; a command's text follows it
 * @param notKnown nothing here listens to it, as after an update or a rename
 */
public record Apologies(String startingUp, String notSaved, String notKnown) {
    /** The sentences in this bundle. */
    public static Apologies in(ResourceBundle words) {
        return new Apologies(words.getString("starting"), words.getString("not.saved"), words.getString("not.known"));
    }
}
