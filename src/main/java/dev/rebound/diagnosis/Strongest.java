package dev.rebound.diagnosis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of the days that a text names, the one to come back. */
final class Strongest {
    private Strongest() {}

    /** Invitations first, then what opens, of equal ones the last; a clock time where nothing else is named. */
    static Optional<DatesInWords.Found> of(List<DatesInWords.Found> found) {
        DatesInWords.@Nullable Found best = null;
        for (DatesInWords.Found next : found) {
            if (best == null || rank(next) >= rank(best)) {
                best = next;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(DatesInWords.Found found) {
        boolean related = switch (found.standing().relation()) {
            case UNTIL, THROUGH, AFTER -> true;
            case AT, BEFORE -> false;
        };
        int weight = switch (found.standing().weight()) {
            case NONE -> 0;
            case PLAIN -> 2;
            case OPENING -> 4;
            case INVITE -> 6;
        };
        return found.span().grain() == Grain.CLOCK ? 0 : weight + (related ? 1 : 0);
    }
}
