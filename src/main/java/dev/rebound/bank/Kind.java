package dev.rebound.bank;

/** What lies in the bank ({@code P22}). */
public enum Kind {
    /** A win with words; it is the logbook's, and is deleted there. */
    WIN,

    /** Something kind that somebody said. */
    PRAISE,

    /** A moment to be proud of. */
    PROUD,

    /** A goal that was met. */
    GOAL,

    /** One line learned from a no ({@code P23}). */
    LESSON,

    /** Why they do this work; one at a time. */
    WHY,

    /** Something that they promised themselves for a day's effort ({@code P24}). */
    REWARD;

    /** Whether it is told again in answers to a no. */
    boolean isTold() {
        return switch (this) {
            case PRAISE, PROUD, LESSON, WHY -> true;
            case WIN, GOAL, REWARD -> false;
        };
    }
}
