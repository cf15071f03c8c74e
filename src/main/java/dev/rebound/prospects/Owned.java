package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A prospect that somebody took over ({@code P39}).
 *
 * @param owner the Slack user who looks after them
 * @param company or null; one of the two names is there
 * @param person or null
 */
public record Owned(
        UUID id,
        String owner,
        @Nullable String company,
        @Nullable String person,
        Instant since) {
    /** Who it is about, with nothing but the two names. */
    public Prospect prospect() {
        return new Prospect(company, person, null, null, null);
    }

    /** Its {@code toString} tells no name. */
    @Override
    public String toString() {
        return "Owned[" + id + "]";
    }
}
