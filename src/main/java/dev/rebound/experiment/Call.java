package dev.rebound.experiment;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Win;
import java.time.Instant;

/** Something logged, as a call that may be counted. */
record Call(Logged entry) {
    /**
     * Whether it is one that this experiment may count: tried after that was written down, and answered by somebody. Good talks that
     * were counted by the number afterwards were no tries of one way.
     */
    boolean isFor(Experiment one) {
        return one.isOpen() && wasAnswered() && !at().isBefore(one.startedAt());
    }

    private boolean wasAnswered() {
        return !(entry instanceof Effort effort) || effort.kind() == Effort.Kind.GOOD_TALK && effort.times() == 1;
    }

    private Instant at() {
        if (entry instanceof Rejection no) {
            return no.at();
        }
        return entry instanceof Win win ? win.at() : ((Effort) entry).at();
    }

    /** How many calls it stands for, 1 to 200. */
    int times() {
        return entry instanceof Rejection no ? no.times() : 1;
    }
}
