package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the do-not-contact list ({@code P31}).
 *
 * @param company or null; one of the two names is there
 * @param person or null
 * @param since the local day on which it was said
 */
public record Stop(
        UUID id, @Nullable String company, @Nullable String person, LocalDate since) {
    /** Who it is about, with nothing but the two names. */
    public Prospect prospect() {
        return new Prospect(company, person, null, null, null);
    }

    /** "Dana Smith, Acme", or the one name that is known; a user's words, never for mrkdwn. */
    public String name() {
        return name(prospect());
    }

    /** The same of any prospect; empty when none is named. */
    public static String name(Prospect prospect) {
        return Stream.of(prospect.person(), prospect.company())
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Its {@code toString} tells no name. */
    @Override
    public String toString() {
        return "Stop[" + id + "]";
    }
}
