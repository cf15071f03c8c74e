package dev.rebound.win;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Trail;
import dev.rebound.logbook.Win;
import dev.rebound.people.Member;
import dev.rebound.playbook.Activities;
import dev.rebound.privacy.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes a win in a line ({@code P21}), be it late. */
public final class LogWin {
    /** The longest text that is taken, in characters. */
    public static final int LONGEST = 3000;

    /** An answer that is drawn again after that time tells the win's hour. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private final Books books;
    private final Trail trail;
    private final Diagnoser diagnoser;
    private final Activities activities;

    public LogWin(Books books, Trail trail, Diagnoser diagnoser, Activities activities) {
        this.books = books;
        this.trail = trail;
        this.diagnoser = diagnoser;
        this.activities = activities;
    }

    /** What became of it. */
    public sealed interface Taken {
        /**
         * Written down.
         *
         * @param thatDay how many wins that day, this one among them
         * @param late whether it tells of an earlier moment
         */
        record Noted(Win win, int thatDay, boolean late) implements Taken {}

        /** The time is still to come; nothing was written. */
        record ToCome() implements Taken {}

        /**
         * What was done is counted.
         *
         * @param late whether it tells of an earlier moment
         */
        record Counted(List<Effort> efforts, boolean late) implements Taken {
            public Counted {
                efforts = List.copyOf(efforts);
            }
        }

        /** A number without a name; nothing was written. */
        record OfWhat(int number) implements Taken {}

        /** A count that is none: too many at once, or too long a name; nothing was written. */
        record NoCount() implements Taken {}

        /** Nothing to read. */
        record Empty() implements Taken {}

        /** More than 3,000 characters. */
        record TooLong() implements Taken {}

        /** Words of real danger: never written, counted or logged ({@code P18}). */
        record InDanger() implements Taken {}
    }

    /** Takes what was typed after the command. */
    public Taken take(Member author, String typed, Instant now) {
        if (typed.isBlank()) {
            return new Taken.Empty();
        }
        if (typed.length() > LONGEST) {
            return new Taken.TooLong();
        }
        return isDanger(author, typed, now) ? new Taken.InDanger() : takeAtTheirWord(author, typed, now);
    }

    /** The same for a text of which its author says that it is a win, whatever it looked like. */
    public Taken takeAtTheirWord(Member author, String typed, Instant now) {
        var told = Told.in(typed);
        var at = told.at(author, now);
        if (at.isAfter(now)) {
            return new Taken.ToCome();
        }
        return Counts.isOne(told.text()) ? counted(author, told, at) : noted(author, told, at);
    }

    private Taken counted(Member author, Told told, Instant at) {
        var read = Counts.in(told.text(), activities);
        if (read.counts().isEmpty()) {
            return read.number() > 0 ? new Taken.OfWhat(read.number()) : new Taken.NoCount();
        }
        var efforts = read.counts().stream().map(one -> effort(author, one, at)).toList();
        efforts.forEach(books.efforts()::add);
        return new Taken.Counted(efforts, told.time() != null);
    }

    private static Effort effort(Member author, Counts.One one, Instant at) {
        return new Effort(UUID.randomUUID(), author.user(), at, one.kind(), Words.of(one.name()), one.times());
    }

    /** Takes back what this author wrote down last, if it was an effort, or else their newest win. */
    public Optional<Logged> undo(String author) {
        var newest = trail.newest(author)
                .filter(Effort.class::isInstance)
                .or(() -> books.wins().lastWritten(author).map(Logged.class::cast));
        newest.ifPresent(logged -> undo(author, logged.id()));
        return newest;
    }

    /** Takes this win or effort back; false when it was gone already. */
    public boolean undo(String author, UUID id) {
        return books.wins().remove(author, id) || books.efforts().remove(author, id);
    }

    /** A win as it is written, to be answered again; nothing once it is gone. */
    public Optional<Taken.Noted> again(Member author, UUID id, Instant now) {
        return books.wins()
                .find(author.user(), id)
                .map(win -> noted(author, win, win.at().isBefore(now.minus(LATE))));
    }

    private Taken noted(Member author, Told told, Instant at) {
        var win = new Win(UUID.randomUUID(), author.user(), at, Words.of(told.text()));
        books.wins().add(win);
        return noted(author, win, told.time() != null);
    }

    private Taken.Noted noted(Member author, Win win, boolean late) {
        var day = author.today(win.at());
        var from = day.atStartOfDay(author.zone()).toInstant();
        var to = day.plusDays(1).atStartOfDay(author.zone()).toInstant();
        return new Taken.Noted(win, books.wins().count(author.user(), from, to), late);
    }

    private boolean isDanger(Member author, String typed, Instant now) {
        return diagnoser.isDanger(typed, author.today(now));
    }
}
