package dev.rebound.home;

import dev.rebound.people.Member;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a feature has to show one person on their own page ({@code P40}). All text is plain: wherever it came from, nothing in it
 * can mention, link or format. Long text is cut where it is drawn.
 */
public interface Section {
    /** What a button is called that opens one reported no; its value is the entry's id. */
    String OPEN_ENTRY = "reject.more";

    /** Where it stands: smaller numbers stand higher; today's figures have 10, the last entries 20. */
    int order();

    /** What it shows this person at that moment, or nothing. */
    Optional<Part> of(Member member, Instant now);

    /** Whether it stays in sight on a hidden page too, and below everything else where there is no room. */
    default boolean isAlwaysInSight() {
        return false;
    }

    /** Where things of a person's own come from for the list of all that they logged, whichever feature keeps them. */
    interface Source {
        /** The newest of them, newest first. */
        List<Listed> newest(Member member, Instant now, int most);
    }

    /**
     * One of them.
     *
     * @param entry its first button opens it, and takes that press in a form as well
     */
    record Listed(Instant at, Row.Entry entry) {}

    /** A title and what stands below it. */
    record Part(String title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** One row of a part. */
    sealed interface Row {
        /** A line or a paragraph. */
        record Text(String text) implements Row {}

        /**
         * Something of the person's own.
         *
         * @param lead what it is
         * @param detail when, and with whom
         * @param quote the person's words, of which one line is shown; may be empty
         * @param buttons what can be done with it, at most 5
         */
        record Entry(String lead, String detail, String quote, List<Button> buttons) implements Row {
            public Entry {
                buttons = List.copyOf(buttons);
            }
        }

        /** Buttons side by side, 1 to 5. */
        record Tray(List<Button> buttons) implements Row {
            public Tray {
                buttons = List.copyOf(buttons);
            }
        }

        /** A line in small print. */
        record Small(String text) implements Row {}
    }

    /**
     * A button.
     *
     * @param action the name that the feature's door listens to
     * @param value what the press tells it: ids, at most 2,000 characters
     * @param question asked before anything happens, or null
     */
    record Button(
            String action,
            String label,
            String value,
            @Nullable Question question) {
        /** A button that does what it says at once. */
        public static Button of(String action, String label, String value) {
            return new Button(action, label, value, null);
        }
    }

    /** Asked before something that cannot be taken back. */
    record Question(String title, String text, String yes, String no) {}
}
