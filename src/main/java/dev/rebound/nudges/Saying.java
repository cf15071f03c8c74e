package dev.rebound.nudges;

import java.util.List;

/**
 * What one kind has to say, as plain values: all of it is shown where Slack reads no markup, so a person's own words may stand in it.
 *
 * @param lead a few words of ours
 * @param text one or more lines
 * @param presses what can be done about it, at most 3
 */
public record Saying(Nudge kind, String lead, String text, List<Press> presses) {
    public Saying {
        presses = List.copyOf(presses);
    }

    /**
     * A button.
     *
     * @param action the name that the feature's door listens to
     * @param value what the press tells it: ids
     */
    public record Press(String action, String label, String value) {}
}
