package dev.rebound.reject;

import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry in a list: what it was counted as, when where its author is, with whom, in which words. */
public final class EntryWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final int QUOTE = 80;

    private final Playbook playbook;
    private final Labels labels;

    public EntryWords(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
    }

    /** What it was counted as, the rep's own correction in it; a batch with its number. */
    String what(Rejection entry) {
        var headline = playbook.headline(Reread.of(entry));
        return entry.times() == 1 ? headline : labels.text("entry.batch", "count", entry.times(), "what", headline);
    }

    /** The words that decided, or else all of them. */
    String quote(Rejection entry) {
        return Quoted.of(entry.mainWords(), QUOTE);
    }

    /** "yesterday, 14:05 · Acme": day and hour are the author's, and nobody is named who is not known. */
    public String whenAndWho(Instant at, Prospect prospect, Member author, Instant now) {
        var local = at.atZone(author.zone());
        var when = day(local.toLocalDate(), author.today(now)) + ", " + HOUR.format(local);
        var who = Stream.of(prospect.person(), prospect.company()).filter(Objects::nonNull);
        return Stream.concat(Stream.of(when), who).collect(Collectors.joining(" · "));
    }

    private String day(LocalDate day, LocalDate today) {
        var ago = ChronoUnit.DAYS.between(day, today);
        if (ago == 0) {
            return labels.text("day.today");
        }
        return ago == 1 ? labels.text("day.yesterday") : playbook.day(day, today);
    }
}
