package dev.rebound.followup;

import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up with the no that it comes from.
 *
 * @param entry null when it cannot be read any more
 */
public record Due(FollowUp followUp, @Nullable Rejection entry) {
    /** With its no as it stands in the book now. */
    public static Due of(FollowUp followUp, Logbook logbook) {
        return new Due(
                followUp, logbook.find(followUp.author(), followUp.entry()).orElse(null));
    }
}
