package dev.rebound.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who stands behind a figure, and with how much of it; whoever has nothing of it does not. Of a difference parts may be below zero.
 *
 * @param parts by person, none 0
 */
public record Behind(Map<String, Integer> parts) {
    /** Nobody. */
    public static final Behind NOBODY = new Behind(Map.of());

    public Behind {
        var some = new HashMap<>(parts);
        some.values().removeIf(part -> part == 0);
        parts = Map.copyOf(some);
    }

    /** One person with that much of it. */
    public static Behind of(String person, int part) {
        return new Behind(Map.of(person, part));
    }

    /** Both added up, person by person. */
    public Behind plus(Behind other) {
        var both = new HashMap<>(parts);
        other.parts.forEach((person, part) -> both.merge(person, part, Integer::sum));
        return new Behind(both);
    }

    /** What is left when the other is taken away, person by person. */
    public Behind minus(Behind other) {
        return plus(other.times(-1));
    }

    /** Each part so many times. */
    public Behind times(int factor) {
        var more = new HashMap<String, Integer>();
        parts.forEach((person, part) -> more.put(person, part * factor));
        return new Behind(more);
    }

    /** Those who stand behind it. */
    public Set<String> people() {
        return parts.keySet();
    }

    /** The figure itself. */
    public int sum() {
        return parts.values().stream().mapToInt(part -> part).sum();
    }

    /** Whether nobody stands behind it. */
    public boolean isNobodys() {
        return parts.isEmpty();
    }
}
