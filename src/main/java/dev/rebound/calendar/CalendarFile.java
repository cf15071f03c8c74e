package dev.rebound.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Days as a calendar file by RFC 5545: moments in UTC, lines of 75 bytes at most, people's words escaped. */
public final class CalendarFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private CalendarFile() {}

    /** One event of fifteen minutes. */
    public record Event(UUID id, Instant at, String summary, String description) {}

    /** The whole file; at least one event. */
    public static String of(List<Event> events, Instant now) {
        var body = events.stream().map(event -> event(event, now)).collect(Collectors.joining());
        return line("BEGIN:VCALENDAR")
                + line("VERSION:2.0")
                + line("PRODID:-//Rebound//Calendar//EN")
                + body
                + line("END:VCALENDAR");
    }

    private static String event(Event event, Instant now) {
        return line("BEGIN:VEVENT")
                + line("UID:" + event.id() + "@rebound")
                + line("DTSTAMP:" + UTC.format(now))
                + line("DTSTART:" + UTC.format(event.at()))
                + line("DURATION:PT15M")
                + line("SUMMARY:" + escaped(event.summary()))
                + line("DESCRIPTION:" + escaped(event.description()))
                + line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Folded between characters, never within one. */
    private static String line(String content) {
        var folded = new StringBuilder();
        var used = 0;
        for (var at = 0; at < content.length(); at = content.offsetByCodePoints(at, 1)) {
            var character = Character.toString(content.codePointAt(at));
            var bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LINE) {
                folded.append("\r\n ");
                used = 1;
            }
            folded.append(character);
            used += bytes;
        }
        return folded.append("\r\n").toString();
    }
}
