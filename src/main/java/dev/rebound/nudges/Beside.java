package dev.rebound.nudges;

import java.util.List;

/**
 * What stands beside an answer, in our own words.
 *
 * @param text may be empty
 * @param presses at most 5
 */
public record Beside(String text, List<Press> presses) {
    public Beside {
        presses = List.copyOf(presses);
    }

    /**
     * A button.
     *
     * @param action the name that its feature listens to
     * @param value ids
     */
    public record Press(String action, String label, String value) {}
}
