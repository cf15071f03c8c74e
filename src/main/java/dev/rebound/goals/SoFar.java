package dev.rebound.goals;

import java.time.LocalDate;

/**
 * How far somebody is with one of their goals.
 *
 * @param from the first day of the period that goes on
 * @param done how much was done since, 0 or more
 */
public record SoFar(Goal goal, LocalDate from, int done) {
    /** Whether it is done, or more than that. */
    public boolean isMet() {
        return done >= goal.target();
    }
}
