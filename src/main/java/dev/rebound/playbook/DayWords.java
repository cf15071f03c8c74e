package dev.rebound.playbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people say them. */
final class DayWords {
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);

    private final Labels labels;

    DayWords(Labels labels) {
        this.labels = labels;
    }

    String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? THIS_YEAR : OTHER_YEAR).format(day);
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
