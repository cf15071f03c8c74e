package dev.rebound.diagnosis;

import java.util.Locale;
import java.util.Set;

/** Names of towns and countries, so that "they moved to Portugal" names no rival. */
public final class PlaceNames {
    private static final Set<String> PLACES = WordLists.read("places.txt").of("places");

    private PlaceNames() {}

    /** Whether a name of one or more words, in any case, is that of a place. */
    public static boolean hold(String name) {
        return PLACES.contains(name.toLowerCase(Locale.ROOT));
    }
}
