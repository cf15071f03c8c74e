package dev.rebound.logbook;

import org.jspecify.annotations.Nullable;

/** Who said no, as the rep wrote it or typed it into the form; every part may be missing. */
public record Prospect(
        @Nullable String company,
        @Nullable String person,
        @Nullable String title,
        @Nullable String industry,
        @Nullable String channel) {
    /** Nobody is known. */
    public static Prospect unknown() {
        return new Prospect(null, null, null, null, null);
    }

    /** Whether there is no name to put a date or a stop on. */
    public boolean isUnnamed() {
        return company == null && person == null;
    }

    /** What the rep typed stands before what was picked up from the text. */
    public Prospect over(Prospect pickedUp) {
        return new Prospect(
                first(company, pickedUp.company),
                first(person, pickedUp.person),
                first(title, pickedUp.title),
                first(industry, pickedUp.industry),
                first(channel, pickedUp.channel));
    }

    private static @Nullable String first(@Nullable String typed, @Nullable String pickedUp) {
        return typed != null ? typed : pickedUp;
    }
}
