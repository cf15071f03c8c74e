package dev.rebound.prospects;

import static dev.rebound.prospects.Sameness.ALIKE;
import static dev.rebound.prospects.Sameness.OTHER;
import static dev.rebound.prospects.Sameness.SAME;

import dev.rebound.logbook.Prospect;
import org.jspecify.annotations.Nullable;

/** Compares two prospects that have a name each: the company decides, where both have one, and the person narrows it. */
final class Likeness {
    private Likeness() {}

    static Sameness of(Prospect one, Prospect other) {
        var hasCompanies = one.company() != null && other.company() != null;
        return hasCompanies ? atCompanies(one, other) : byPerson(one, other);
    }

    private static Sameness atCompanies(Prospect one, Prospect other) {
        var person = person(one, other);
        return switch (CompanyNames.compare(words(one.company()), words(other.company()))) {
            case SAME -> person == null || person == SAME ? SAME : ALIKE;
            case ALIKE -> person == OTHER ? OTHER : ALIKE;
            case OTHER -> OTHER;
        };
    }

    /** A full name may be known with its company and without; a first name alone is too common to be looked for elsewhere. */
    private static Sameness byPerson(Prospect one, Prospect other) {
        var person = person(one, other);
        if (person == null || person == OTHER) {
            return OTHER;
        }
        var lackBoth = one.company() == null && other.company() == null;
        if (lackBoth) {
            return person;
        }
        return isFull(one) && isFull(other) ? ALIKE : OTHER;
    }

    /** Null when one of them is not known. */
    private static @Nullable Sameness person(Prospect one, Prospect other) {
        return one.person() == null || other.person() == null
                ? null
                : PersonNames.compare(Spelling.person(one.person()), Spelling.person(other.person()));
    }

    private static boolean isFull(Prospect prospect) {
        return prospect.person() != null && Spelling.person(prospect.person()).size() > 1;
    }

    private static java.util.List<String> words(@Nullable String company) {
        return Spelling.company(company == null ? "" : company);
    }
}
