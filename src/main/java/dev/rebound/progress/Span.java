package dev.rebound.progress;

import dev.rebound.logbook.Sums;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A time that ends today, and the pieces that it is drawn in. */
public enum Span {
    /** From Monday on, by day. */
    WEEK("EEE"),

    /** From the first on, by week; a week that began before counts from the first. */
    MONTH("d MMM"),

    /** All that was ever logged; what is drawn are the last twelve months. */
    ALL("MMM yy");

    private static final int MONTHS = 12;

    private final DateTimeFormatter label;

    Span(String label) {
        this.label = DateTimeFormatter.ofPattern(label, Locale.UK);
    }

    /** The one that a person typed; the week for nothing, and nothing for any other word. */
    public static Optional<Span> typed(String word) {
        return word.isEmpty()
                ? Optional.of(WEEK)
                : Arrays.stream(values())
                        .filter(span -> span.name().equalsIgnoreCase(word))
                        .findFirst();
    }

    /** The first day of the week of a day. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate from(LocalDate today) {
        return switch (this) {
            case WEEK -> monday(today);
            case MONTH -> today.withDayOfMonth(1);
            case ALL -> Sums.EVER;
        };
    }

    /** The first days of the pieces, oldest first. */
    List<LocalDate> pieces(LocalDate today) {
        var first = this == ALL ? today.withDayOfMonth(1).minusMonths(MONTHS - 1) : from(today);
        return Stream.iterate(first, day -> !day.isAfter(today), this::next).toList();
    }

    private LocalDate next(LocalDate piece) {
        return switch (this) {
            case WEEK -> piece.plusDays(1);
            case MONTH -> monday(piece).plusWeeks(1);
            case ALL -> piece.plusMonths(1);
        };
    }

    String label(LocalDate piece) {
        return label.format(piece);
    }
}
