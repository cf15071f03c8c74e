package dev.rebound.patterns;

import java.time.LocalDate;
import java.util.List;

/** When was looked for patterns, and what was found; whoever asks names the author, and sees only theirs. */
public interface Looks {
    /** Writes down that this week's look is taken; false when it was taken before. */
    boolean take(String author, LocalDate week);

    /** Writes down what was found; what was found before keeps its week. */
    void keep(Found found);

    /** All that was found, the newest first. */
    List<Found> of(String author);

    /** Takes all about this author out; returns how much there was. */
    int forget(String author);
}
