package dev.rebound.prospects;

import java.util.Optional;

/** Names without what means nothing in them, so that keyed prints of two spellings of one name are equal. */
public final class Spelt {
    private Spelt() {}

    /** A company's name, such as "acme" of "ACME Inc."; nothing when it has no letter and no digit. */
    public static Optional<String> company(String name) {
        return Optional.of(String.join(" ", Spelling.company(name))).filter(spelt -> !spelt.isEmpty());
    }

    /** A person's name, such as "dana smith" of "Dr. Dana Smith"; nothing when it has no letter and no digit. */
    public static Optional<String> person(String name) {
        return Optional.of(String.join(" ", Spelling.person(name))).filter(spelt -> !spelt.isEmpty());
    }
}
