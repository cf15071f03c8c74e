package dev.rebound.experiment;

import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Win;
import dev.rebound.taxonomy.Objection;

/** What counts as having gone well, fixed before the first call. */
public enum Measure {
    /** It did not end in the first words. */
    PAST_OPENER,

    /** It became a real conversation. */
    GOOD_TALK,

    /** It ended in a yes or a date. */
    YES;

    /** Whether this one went well as far as its labels tell; its author can say otherwise. */
    public boolean isMet(Logged entry) {
        return switch (this) {
            case PAST_OPENER -> !(entry instanceof Rejection no) || isPastOpener(no);
            case GOOD_TALK -> !(entry instanceof Rejection);
            case YES -> entry instanceof Win;
        };
    }

    private static boolean isPastOpener(Rejection no) {
        return !no.reading().brushOff() && !endsAtOnce(no.reading().objection());
    }

    private static boolean endsAtOnce(Objection objection) {
        return switch (objection) {
            case HUNG_UP, NO_RESPONSE, STOP_CALLING -> true;
            case NOT_INTERESTED,
                    HAS_VENDOR,
                    CHOSE_COMPETITOR,
                    SEND_EMAIL,
                    BAD_TIME,
                    NO_BUDGET,
                    TOO_EXPENSIVE,
                    WRONG_PERSON,
                    NO_NEED,
                    APPROACH_CRITICISM,
                    OTHER -> false;
        };
    }
}
