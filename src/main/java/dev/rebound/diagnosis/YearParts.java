package dev.rebound.diagnosis;

import java.time.LocalDate;

/** A year or a part of it. */
final class YearParts {
    private YearParts() {}

    static Span span(int from, int to, int year, String part) {
        LocalDate start = LocalDate.of(year, 1, 1);
        return switch (part.strip()) {
            case "early", "start of", "beginning of", "the start of", "the beginning of" ->
                new Span(from, to, start.plusDays(10), start.plusDays(40), Grain.PART);
            case "mid", "middle of" -> new Span(from, to, start.plusMonths(5), start.plusMonths(6), Grain.PART);
            case "late", "later", "back end of", "the back end of" ->
                new Span(from, to, start.plusMonths(9), start.plusMonths(11), Grain.PART);
            case "end of", "the end of", "end" ->
                new Span(
                        from,
                        to,
                        start.plusYears(1).minusDays(12),
                        start.plusYears(1).minusDays(1),
                        Grain.END);
            default -> new Span(from, to, start, start.plusYears(1).minusDays(1), Grain.YEAR);
        };
    }
}
