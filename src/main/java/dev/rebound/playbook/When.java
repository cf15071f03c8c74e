package dev.rebound.playbook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as people say them, where they are: "yesterday, 14:05". */
public final class When {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final DateTimeFormatter COMING = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.UK);

    private final Playbook playbook;

    public When(Playbook playbook) {
        this.playbook = playbook;
    }

    /** Day and hour of a moment. */
    public String of(Instant at, ZoneId zone, Instant now) {
        var local = at.atZone(zone);
        return day(local.toLocalDate(), now.atZone(zone).toLocalDate()) + ", " + HOUR.format(local);
    }

    /** The hour alone. */
    public String hour(Instant at, ZoneId zone) {
        return HOUR.format(at.atZone(zone));
    }

    /** Weekday and hour of a moment within the week: "Tue 09:00". */
    public String coming(Instant at, ZoneId zone) {
        return COMING.format(at.atZone(zone));
    }

    private String day(LocalDate day, LocalDate today) {
        var ago = ChronoUnit.DAYS.between(day, today);
        if (ago == 0) {
            return playbook.labels().text("day.today");
        }
        return ago == 1 ? playbook.labels().text("day.yesterday") : playbook.day(day, today);
    }
}
