package dev.rebound.coaching;

import java.time.Instant;

/**
 * What somebody said about one text: that it helped, or that it is not for them. No words of theirs are in it.
 *
 * @param text the text's id, such as "reframes/LABELLING/text-size"
 */
public record Rating(String author, String text, boolean helpful, Instant at) {
    /** The strategy of that text, such as "size". */
    public String strategy() {
        return Strategy.of(text);
    }
}
