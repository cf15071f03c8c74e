package dev.rebound.diagnosis;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day that the words name for the next contact. */
final class DatesInWords {
    private static final Pattern ISO = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");

    private final Month fiscalYearStart;

    DatesInWords() {
        this(Month.JANUARY);
    }

    DatesInWords(Month fiscalYearStart) {
        this.fiscalYearStart = fiscalYearStart;
    }

    Optional<LocalDate> in(String text, LocalDate today) {
        var iso = ISO.matcher(text);
        return iso.find() && fiscalYearStart != null
                ? Optional.of(LocalDate.parse(iso.group())).filter(day -> !day.isBefore(today))
                : Optional.empty();
    }
}
