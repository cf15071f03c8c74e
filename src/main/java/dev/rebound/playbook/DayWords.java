package dev.rebound.playbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people say them. */
final class DayWords {
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);

    private static final int TEN_MONTHS = 300;

    private final Labels labels;

    DayWords(Labels labels) {
        this.labels = labels;
    }

    String day(LocalDate day, LocalDate today) {
        return (isPlain(day, today) ? THIS_YEAR : OTHER_YEAR).format(day);
    }

    /** A day that comes within ten months is meant without its year. */
    private static boolean isPlain(LocalDate day, LocalDate today) {
        var away = ChronoUnit.DAYS.between(today, day);
        return day.getYear() == today.getYear() || away > 0 && away < TEN_MONTHS;
    }

    String onDay(LocalDate day, LocalDate today) {
        long away = ChronoUnit.DAYS.between(today, day);
        if (away == 0) {
            return labels.text("day.today");
        }
        if (Math.abs(away) == 1) {
            return labels.text(away == 1 ? "day.tomorrow" : "day.yesterday");
        }
        return labels.text("day.on", "day", day(day, today));
    }
}
