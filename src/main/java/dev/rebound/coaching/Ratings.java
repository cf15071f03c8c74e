package dev.rebound.coaching;

import java.time.Instant;
import java.util.Map;

/** What people of the current workspace said about the texts they were shown; whoever asks names the person. */
public interface Ratings {
    /** Writes a rating down, in place of an earlier one of the same text. */
    void rate(Rating rating);

    /** Takes the rating of a text back; false when there was none. */
    boolean takeBack(String author, String text);

    /** All that this person rated: by text id, whether it helped. */
    Map<String, Boolean> of(String author);

    /** Whether this person's cards come without a reframe for now. */
    boolean isResting(String author);

    /** From now on this person's cards come without a reframe; a second time changes nothing. */
    void rest(String author, Instant since);

    /** Reframes come again. */
    void resume(String author);

    /** Takes all of it out for good; returns how many rows there were. */
    int forget(String author);
}
