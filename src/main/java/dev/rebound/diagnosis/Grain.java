package dev.rebound.diagnosis;

/** How fine a date in the words is. */
enum Grain {
    /** A day of the calendar, or so many weeks from today. */
    DAY,

    /** "Tuesday". */
    WEEKDAY,

    /** "Next week". */
    WEEK,

    /** "Mid May", "the first week of December". */
    PART,

    /** "The end of June", "year end". */
    END,

    /** "July". */
    MONTH,

    /** "Q3". */
    QUARTER,

    /** "H2". */
    HALF,

    /** "Spring". */
    SEASON,

    /** "Easter". */
    FEAST,

    /** "2027", "the new fiscal year". */
    YEAR,

    /** "Fourteen months left on it": the end of a term. */
    TERM,

    /** "This afternoon", "four o'clock": today, and only when nothing finer than a clock was named. */
    CLOCK;

    /** Whether a contract may run until such a date. */
    boolean isTermLength() {
        return switch (this) {
            case DAY, PART, END, MONTH, QUARTER, HALF, SEASON, FEAST, YEAR, TERM -> true;
            case WEEKDAY, WEEK, CLOCK -> false;
        };
    }
}
