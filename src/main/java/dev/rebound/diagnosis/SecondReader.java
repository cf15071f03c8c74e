package dev.rebound.diagnosis;

import java.util.List;

/** Another reader of the same parts, whose opinion is weighed with that of the n-grams. It comes in by a door. */
public interface SecondReader {
    /**
     * Reads the parts of one report in their order, of any length and number. What is too long to be read whole is read from its
     * start, and later parts get no opinion. The same parts get the same opinion; any number of threads may ask at once.
     */
    Opinion read(List<String> parts);
}
