package dev.rebound.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Whether somebody has said nothing for so long that they are left in peace: after three rounds in a row they are paused and told so
 * once, with a way back. A round in which another one said that they met is none of these; one that ended before this person was asked
 * twice is left out.
 *
 * @param inARow how many of their last rounds, from 0
 */
public record Silence(int inARow) {
    /** After how many rounds they are paused. */
    public static final int PAUSED_AFTER = 3;

    /** One round of a person, and when it opened. */
    public record Taken(Instant opened, Course course) {}

    /** What follows for the person. */
    public enum Verdict {
        /** They go on. */
        STAYS,

        /** They are paused, and told how to come back. */
        PAUSE_AND_TELL
    }

    /**
     * Of this person's rounds in any order.
     *
     * @param since when they said yes, or came back: what was before does not count
     */
    public static Silence of(String who, Collection<Taken> rounds, Instant since) {
        var theirs = rounds.stream()
                .filter(taken ->
                        taken.course().group().has(who) && !taken.opened().isBefore(since))
                .filter(taken -> taken.course().isHeard(who) || taken.course().isSilent(who))
                .sorted(Comparator.comparing(Taken::opened).reversed())
                .toList();
        return new Silence(leading(who, theirs));
    }

    private static int leading(String who, List<Taken> latestFirst) {
        return (int) latestFirst.stream()
                .takeWhile(taken -> taken.course().isSilent(who))
                .count();
    }

    /** What follows now. */
    public Verdict verdict() {
        return inARow >= PAUSED_AFTER ? Verdict.PAUSE_AND_TELL : Verdict.STAYS;
    }
}
