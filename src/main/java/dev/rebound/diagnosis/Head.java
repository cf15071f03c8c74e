package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Kind;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.taxonomy.ThinkingTrap;

/** The questions that the models answer, and the columns of the table of n-grams that each one owns. */
public enum Head {
    NATURE(Nature.values().length),
    /** The last class is "no trap". */
    TRAP(ThinkingTrap.values().length + 1),
    BUCKET(Bucket.values().length),
    OBJECTION(Objection.values().length),
    SEVERITY(Severity.values().length),
    KIND(Kind.values().length),
    /** Class 1 is danger. */
    CRISIS(2);

    static final int COLUMNS = CRISIS.first + CRISIS.classes;

    final int classes;
    final int first;

    Head(int classes) {
        this.classes = classes;
        this.first = Sum.next(classes);
    }

    private static final class Sum {
        private static int columns;

        static int next(int classes) {
            columns += classes;
            return columns - classes;
        }
    }
}
