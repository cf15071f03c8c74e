package dev.rebound.prospects;

import dev.rebound.playbook.Labels;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Sentences about entries of the list; they hold users' words, so never for mrkdwn. */
public record ContactWords(Labels labels) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int LONGEST = 60;
    private static final int MONTHS = 10;

    /** "Dana, Acme is on the do-not-contact list since 3 May." */
    public String on(Stop stop, LocalDate today) {
        return labels.text("contacts.on", "what", brief(stop), "day", day(stop.since(), today));
    }

    /** "3 May", or "3 May 2025" when that is long ago. */
    public static String day(LocalDate day, LocalDate today) {
        var isNear = day.isAfter(today.minusMonths(MONTHS)) && day.isBefore(today.plusMonths(MONTHS));
        return (isNear ? DAY : LONG_DAY).format(day);
    }

    /** The name, on one line and cut where it is too long for one. */
    public static String brief(Stop stop) {
        var name = stop.name().replaceAll("\\s+", " ").strip();
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }
}
