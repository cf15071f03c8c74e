package dev.rebound.experiment;

import java.time.Instant;
import java.util.UUID;

/**
 * A logged call that its author counts in an experiment.
 *
 * @param entry the no, win or effort that it stands for
 * @param went which way, and how
 * @param times how many calls, 1 to 200
 * @param at when it was tagged: that is the order in which calls are counted
 */
public record Tag(UUID entry, String author, UUID experiment, Went went, int times, Instant at) {
    /**
     * How it went.
     *
     * @param met whether it went well by the measure
     * @param byHand whether its author said so, and not its labels
     */
    public record Went(Arm arm, boolean met, boolean byHand) {}

    /** The same the other way. */
    Tag turned() {
        return with(new Went(went.arm.other(), went.met, went.byHand));
    }

    /** The same with its author's word on how it went. */
    Tag corrected() {
        return with(new Went(went.arm, !went.met, true));
    }

    /** What its entry says now; its author's own word stands. */
    Tag following(boolean met, int calls) {
        var right = went.byHand ? went : new Went(went.arm, met, false);
        return new Tag(entry, author, experiment, right, calls, at);
    }

    private Tag with(Went right) {
        return new Tag(entry, author, experiment, right, times, at);
    }
}
