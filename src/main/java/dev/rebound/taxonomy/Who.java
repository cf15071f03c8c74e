package dev.rebound.taxonomy;

import org.jspecify.annotations.Nullable;

/** Who said no, as far as the words tell: nothing rather than a guess. */
public record Who(
        @Nullable String company,
        @Nullable String person,
        @Nullable String title,
        @Nullable String industry,
        @Nullable String channel) {
    private static final Who NOBODY = new Who(null, null, null, null, null);

    /** Nobody is named. */
    public static Who nobody() {
        return NOBODY;
    }

    /** Whether neither a company nor a person is named, so that a date or a stop has to ask. */
    public boolean isUnnamed() {
        return company == null && person == null;
    }
}
