package dev.rebound.abuse;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a rep can turn to at one moment, none of them the rep.
 *
 * @param managers of the rep's teams, the usual one first; the second person where there is none of them
 * @param second whom the workspace set for when the manager is the problem or missing
 */
public record Ring(List<String> managers, Optional<String> second) {
    public Ring {
        managers = List.copyOf(managers);
    }

    /** All of them, each once, the usual one first. */
    public List<String> all() {
        return List.copyOf(new LinkedHashSet<>(
                Stream.concat(managers.stream(), second.stream()).toList()));
    }

    /** Whom it goes to when nothing else is chosen. */
    public Optional<String> usual() {
        return all().stream().findFirst();
    }

    /**
     * Whom it goes to next: the second person, and other managers only where the rep took the usual one, since who chose somebody had
     * a reason against the others.
     *
     * @param not who had it before or cannot take it
     */
    Optional<String> next(boolean asUsual, Collection<String> not) {
        var others = asUsual ? managers.stream() : Stream.<String>empty();
        return Stream.concat(second.stream(), others)
                .filter(user -> !not.contains(user))
                .findFirst();
    }
}
