package dev.rebound.checkin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Chance that every process draws alike: a hash of what it is for (FNV-1a, then the last steps of SplitMix64), and no generator whose
 * order a Java version could change.
 */
final class Seed {
    private final long seed;

    private Seed(long seed) {
        this.seed = seed;
    }

    static Seed of(Object... parts) {
        var hash = 0xcbf29ce484222325L;
        for (var part : parts) {
            hash = hashed(hash, part + "\n");
        }
        return new Seed(mixed(hash));
    }

    /** These people in the order of this chance, whichever order they come in. */
    List<String> order(Collection<String> people) {
        return people.stream()
                .sorted(Comparator.<String>comparingLong(who -> mixed(hashed(seed, who)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A number from 0 to below {@code bound}. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(seed, bound);
    }

    private static long hashed(long from, String text) {
        var hash = from;
        for (var at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
        }
        return hash;
    }

    private static long mixed(long value) {
        var z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
