package dev.rebound.abuse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record: who did what when, and none of what was written.
 *
 * @param by the Slack user, empty once their person was erased, or null when nobody did it but time
 * @param to whom it went by this, empty once they were erased, or null
 */
public record Step(
        Instant at, Act act, @Nullable String by, @Nullable String to) {
    /** What can happen. */
    public enum Act {
        /** The rep sent it. */
        SENT,
        /** The rep took it back. */
        TAKEN_BACK,
        /** Somebody opened it for the first time. */
        OPENED,
        /** Somebody read it again, or another one did. */
        READ,
        /** Somebody said that it arrived. */
        ACKNOWLEDGED,
        /** Somebody decided. */
        DECIDED,
        /** Somebody decided otherwise, or wrote another note. */
        REVISED,
        /** The rep appealed. */
        APPEALED,
        /** Nobody did anything for one working day. */
        REMINDED,
        /** Nobody did anything for two: it went to another one as well. */
        PASSED_LATE,
        /** Its holder is away: it went to another one as well. */
        PASSED_AWAY,
        /** Its holder left or cannot be told: it went to another one instead. */
        PASSED_GONE,
        /** There is nobody whom it could go to. */
        STRANDED,
        /** Whom the rep appealed to is gone: the appeal counts as not made. */
        APPEAL_LAPSED;

        /** Whether the rep hears it at once; what they did themselves they know, and being read again is in the record they can open. */
        public boolean isForRep() {
            return switch (this) {
                case SENT, TAKEN_BACK, APPEALED, READ, REMINDED -> false;
                case OPENED,
                        ACKNOWLEDGED,
                        DECIDED,
                        REVISED,
                        PASSED_LATE,
                        PASSED_AWAY,
                        PASSED_GONE,
                        STRANDED,
                        APPEAL_LAPSED -> true;
            };
        }
    }
}
