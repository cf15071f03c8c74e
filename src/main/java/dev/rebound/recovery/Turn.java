package dev.rebound.recovery;

import java.time.Instant;

/** What comes of something at its moment. */
public sealed interface Turn {
    /** Nothing more is to do: it is posted, given back, or was taken back before. */
    record Done() implements Turn {}

    /** Slack did not say whose channel it is. */
    record Again(Instant at) implements Turn {}

    /** Why it is given back. */
    enum Reason {
        /** There is no such team, or its author is not in it any more. */
        NO_TEAM,

        /** The channel is shared with another company, or Rebound is not in it. */
        CHANNEL,

        /** It would not be without a name: the team has become too small. */
        TOO_FEW,

        /** It named somebody whose name was erased since. */
        ERASED
    }
}
