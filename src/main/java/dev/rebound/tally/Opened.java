package dev.rebound.tally;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The pad that is open from now on, and what was before.
 *
 * @param before the message that took its taps until now, or null for a new pad
 * @param closed other pads that this closed
 */
public record Opened(Pad pad, @Nullable UUID before, List<Pad> closed) {
    public Opened {
        closed = List.copyOf(closed);
    }
}
