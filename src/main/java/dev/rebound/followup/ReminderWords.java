package dev.rebound.followup;

import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.prospects.Stop;
import dev.rebound.taxonomy.Bucket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts follow-ups into words: who, what was said, another way to get in touch, and a first line that says why now ({@code P29}). */
public final class ReminderWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int QUOTE = 140;

    private final Playbook playbook;
    private final Labels labels;

    public ReminderWords(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
    }

    /** "Dana Smith, Acme": people's own words, never for markup. */
    public String who(FollowUp followUp) {
        var name = Stop.name(followUp.prospect());
        return name.isEmpty() ? labels.text("followup.nobody") : name;
    }

    /** Its day as people say it. */
    public String day(FollowUp followUp, LocalDate today) {
        return playbook.day(followUp.day(), today);
    }

    /** "Tue 5 May, 09:00". */
    public String when(Instant at, ZoneId zone, LocalDate today) {
        var local = at.atZone(zone);
        return playbook.day(local.toLocalDate(), today) + ", " + HOUR.format(local);
    }

    /** The lines of a reminder after the name: each a paragraph, people's words in some of them. */
    public List<String> lines(Due due, Member author, LocalDate today) {
        var lines = new ArrayList<String>();
        var entry = due.entry();
        if (entry == null) {
            return List.of();
        }
        var day = playbook.day(author.today(entry.at()), today);
        var quote = quote(entry);
        if (!quote.isEmpty()) {
            lines.add(labels.text("followup.said", "day", day, "quote", quote));
        }
        lines.add(way(due, entry));
        lines.add(labels.text("followup.first", "line", firstLine(entry, day)));
        return lines;
    }

    private String way(Due due, Rejection entry) {
        var last = Medium.in(entry.prospect().channel());
        var next = labels.text("followup.medium."
                + Medium.next(last, Math.max(0, due.followUp().reminders() - 1)));
        return last.map(medium ->
                        labels.text("followup.way", "last", labels.text("followup.medium." + medium), "next", next))
                .orElseGet(() -> labels.text("followup.way.first", "next", next));
    }

    private String firstLine(Rejection entry, String day) {
        var reason = entry.reading().bucket() == Bucket.MOOD
                ? Bucket.MOOD.name()
                : entry.reading().objection().name();
        var key = "followup.line." + reason;
        return labels.text(labels.has(key) ? key : "followup.line.OTHER", "day", day);
    }

    /** What was said, on one line and cut between words. */
    public static String quote(Rejection entry) {
        var line = entry.mainWords()
                .replaceAll("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "")
                .replaceAll("\\s+", " ")
                .strip();
        if (line.length() <= QUOTE) {
            return line;
        }
        var space = line.lastIndexOf(' ', QUOTE - 1);
        return line.substring(0, space > QUOTE / 2 ? space : whole(line)) + "\u2026";
    }

    private static int whole(String line) {
        return Character.isHighSurrogate(line.charAt(QUOTE - 2)) ? QUOTE - 2 : QUOTE - 1;
    }
}
