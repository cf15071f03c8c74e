package dev.rebound.corrections;

import java.util.Comparator;

/**
 * How many people made the same thing of the same reading, in steps of five: what one person does cannot be told from two of them.
 *
 * @param read what was read
 * @param made what its writers made of it
 * @param people rounded down to 5, 10, 15 and so on, whatever is given; each person once, however often they did so
 */
public record Sum<L extends Enum<L>>(L read, L made, int people) {
    /** Nothing is told of fewer people than these, and nothing between two multiples of it. */
    public static final int STEP = 5;

    public Sum {
        people -= people % STEP;
    }

    /** By their labels: an order by number would tell what the steps leave out. */
    public static <L extends Enum<L>> Comparator<Sum<L>> byLabels() {
        return Comparator.comparing((Sum<L> sum) -> sum.read()).thenComparing(Sum::made);
    }
}
