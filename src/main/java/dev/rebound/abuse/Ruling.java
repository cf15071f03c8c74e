package dev.rebound.abuse;

import dev.rebound.privacy.Words;
import org.jspecify.annotations.Nullable;

/**
 * A decision with what the rep reads beside it.
 *
 * @param note to the rep, or null
 * @param reason why nothing is done; it stands with {@link Decision#NO_STEP} alone, and has to
 */
public record Ruling(
        Decision decision, @Nullable Words note, @Nullable Words reason) {
    /** A decision without a word beside it. */
    public static Ruling of(Decision decision) {
        return new Ruling(decision, null, null);
    }

    /** That nothing is done towards the prospect. */
    public static Ruling noStep(Words reason) {
        return new Ruling(Decision.NO_STEP, null, reason);
    }

    /** Whether a reason is missing. */
    boolean lacksReason() {
        return decision == Decision.NO_STEP && (reason == null || reason.text().isBlank());
    }
}
