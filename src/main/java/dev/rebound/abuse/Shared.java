package dev.rebound.abuse;

import dev.rebound.logbook.Prospect;
import dev.rebound.privacy.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rep left in when sending; what they took out was never here ({@code P40}). Its {@code toString} tells none of it.
 *
 * @param words what the prospect said, as the rep wrote it, or null
 * @param person the prospect, or null
 * @param company theirs, or null
 * @param date the local day on which it happened, or null
 * @param note what the rep adds, or null
 */
public record Shared(
        @Nullable Words words,
        @Nullable Words person,
        @Nullable Words company,
        @Nullable LocalDate date,
        @Nullable Words note) {
    /** Nothing but that it happened. */
    public static final Shared NOTHING = new Shared(null, null, null, null, null);

    /** Whether it says whom a step towards the prospect would be for. */
    public boolean isNamed() {
        return person != null || company != null;
    }

    /** The prospect as far as it was shared; one without a name when it was not. */
    public Prospect prospect() {
        return new Prospect(text(company), text(person), null, null, null);
    }

    /** The same without what the rep said and who they are talking about by their words: the two names alone are left. */
    public Shared namesAlone() {
        return new Shared(null, person, company, null, null);
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    @Override
    public String toString() {
        return "Shared[named=" + isNamed() + "]";
    }
}
