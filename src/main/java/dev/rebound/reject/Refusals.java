package dev.rebound.reject;

import dev.rebound.people.Standing;
import java.util.Optional;

/** What is not taken, before anything is read. */
final class Refusals {
    private Refusals() {}

    static Optional<Taken.Refusal> of(Standing standing, String text) {
        if (text.isBlank()) {
            return Optional.of(Taken.Refusal.EMPTY);
        }
        return text.length() > TakeReport.LONGEST ? Optional.of(Taken.Refusal.TOO_LONG) : of(standing);
    }

    static Optional<Taken.Refusal> of(Standing standing) {
        return switch (standing) {
            case UNKNOWN, MEMBER -> Optional.empty();
            case GUEST -> Optional.of(Taken.Refusal.GUEST);
            case STRANGER, NOBODY -> Optional.of(Taken.Refusal.OTHER_COMPANY);
        };
    }
}
