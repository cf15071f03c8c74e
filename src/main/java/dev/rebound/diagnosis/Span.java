package dev.rebound.diagnosis;

import java.time.LocalDate;

/**
 * A date in the words, with all the days that it may mean.
 *
 * @param from offset of its first character
 * @param to offset after its last
 * @param first the first of the days
 * @param last the last of them
 */
record Span(int from, int to, LocalDate first, LocalDate last, Grain grain) {
    static Span day(int from, int to, LocalDate day) {
        return new Span(from, to, day, day, Grain.DAY);
    }
}
