package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;

/** How sure it is that two prospects are one ({@code P31}). */
public enum Sameness {
    /** The same names but for spelling that means nothing: case, marks, company forms. */
    SAME,

    /** Close enough that a person has to decide. */
    ALIKE,

    /** Somebody else. */
    OTHER;

    /** How sure it is that these two are one; somebody unnamed is nobody's double. */
    public static Sameness of(Prospect one, Prospect other) {
        return one.isUnnamed() || other.isUnnamed() ? OTHER : Likeness.of(one, other);
    }
}
