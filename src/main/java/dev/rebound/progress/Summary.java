package dev.rebound.progress;

import java.util.List;

/**
 * What one time held.
 *
 * @param all the whole of it
 * @param bars its pieces, oldest first
 * @param answers what its noes were
 */
public record Summary(Span span, Bar all, List<Bar> bars, Answers answers) {
    public Summary {
        bars = List.copyOf(bars);
    }

    boolean isEmpty() {
        return all.sum() == 0;
    }
}
