package dev.rebound.nudges;

import dev.rebound.logbook.Logged;
import dev.rebound.people.Member;
import java.time.Instant;
import java.util.List;

/**
 * What stands beside an answer, in our own words.
 *
 * @param text may be empty
 * @param presses at most 5
 * @param inRow whether its buttons stand among those of the answer, which takes no line of their own; its text is empty then
 * @param onTop whether it goes before the answer
 * @param mentions whether its text names people by Slack's own mention, and so is ours alone: no word of anybody's in it
 */
public record Beside(String text, List<Press> presses, boolean inRow, boolean onTop, boolean mentions) {
    static final String WAITS = " waits";

    public Beside {
        presses = List.copyOf(presses);
    }

    /** Below the answer, on lines of its own. */
    public Beside(String text, List<Press> presses) {
        this(text, presses, false, false, false);
    }

    /** One button among those of the answer: a card has one phone screen. */
    public static Beside inRow(Press press) {
        return new Beside("", List.of(press), true, false, false);
    }

    /** A sentence that goes before everything else. */
    public static Beside onTop(String text) {
        return new Beside(text, List.of(), false, true, false);
    }

    /** A line below the answer, in which Slack reads mentions: never anybody's own words. */
    public static Beside mentioning(String text) {
        return new Beside(text, List.of(), false, false, true);
    }

    /** The same beside a card that waits: its buttons say so. */
    Beside onRun() {
        var marked = presses.stream()
                .map(press -> new Press(press.action(), press.label(), press.value() + WAITS))
                .toList();
        return new Beside(text, marked, inRow, onTop, mentions);
    }

    /** What a feature wants to stand beside an answer, wherever it was logged and whenever it is drawn again. */
    public interface Source {
        /**
         * What stands beside the answer to this entry at that moment; nothing in most cases, for a card has one phone screen.
         *
         * @param entry as it is written; the first word of each button's value is its id
         */
        List<Beside> beside(Logged entry, Member author, Instant now);

        /** Whether it stands beside a card that waits until a run is over as well: one that asks for a tap there and then. */
        default boolean cannotWait() {
            return false;
        }
    }

    /**
     * A button.
     *
     * @param action the name that its feature listens to
     * @param value ids
     */
    public record Press(String action, String label, String value) {}
}
