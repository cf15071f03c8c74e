package dev.rebound.diagnosis;

import java.time.LocalDate;

/** How the words stand to a date, and which day to come back that makes. */
enum Relation {
    /** "In May", "on Tuesday", or no word at all. */
    AT,

    /** "Until July", "nothing before July": it opens then. */
    UNTIL,

    /** "Through 2026": it opens after. */
    THROUGH,

    /** "After Easter". */
    AFTER,

    /** "Ring before Friday". */
    BEFORE;

    private static final int TERM_DAYS_AHEAD = 42;
    private static final int VAGUE_TERM_DAYS_AHEAD = 30;

    /** The day to come back, which may lie before today. */
    LocalDate day(Span span) {
        return switch (this) {
            case AT -> span.first().plusDays(daysInto(span.grain()));
            case UNTIL -> opening(span);
            case THROUGH -> span.last().plusDays(1);
            case AFTER -> span.last().plusDays(span.grain() == Grain.SEASON ? 7 : 1);
            case BEFORE -> span.first().minusDays(daysBefore(span.grain()));
        };
    }

    /** Four to nine weeks before a term ends; where the words leave open when in a month, for its first and its last day. */
    LocalDate beforeTermEnd(Span span) {
        boolean vague = switch (span.grain()) {
            case MONTH, QUARTER, HALF, SEASON, YEAR -> this != THROUGH;
            case DAY, WEEKDAY, WEEK, PART, END, FEAST, TERM, CLOCK -> false;
        };
        return vague
                ? span.first().minusDays(VAGUE_TERM_DAYS_AHEAD)
                : span.last().minusDays(TERM_DAYS_AHEAD);
    }

    private static LocalDate opening(Span span) {
        return switch (span.grain()) {
            case WEEKDAY, WEEK, PART, MONTH, QUARTER, HALF, SEASON, YEAR, CLOCK -> span.first();
            case DAY, END, FEAST, TERM -> span.last().plusDays(1);
        };
    }

    private static int daysInto(Grain grain) {
        return switch (grain) {
            case DAY, WEEKDAY, PART, END, MONTH, SEASON, FEAST, TERM, CLOCK -> 0;
            case WEEK -> 1;
            case QUARTER -> 7;
            case HALF, YEAR -> 10;
        };
    }

    private static int daysBefore(Grain grain) {
        return switch (grain) {
            case DAY, WEEKDAY, TERM, CLOCK -> 1;
            case WEEK, PART -> 3;
            case END, FEAST -> 7;
            case MONTH, QUARTER, HALF, SEASON, YEAR -> 14;
        };
    }
}
