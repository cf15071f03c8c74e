package dev.rebound.win;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.Wins;
import dev.rebound.people.Member;
import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes a win in a line ({@code P21}), be it late. */
public final class LogWin {
    /** The longest text that is taken, in characters. */
    public static final int LONGEST = 3000;

    private static final Pattern COUNT = Pattern.compile("\\+\\d+\\b.*");

    private final Wins wins;
    private final Diagnoser diagnoser;

    public LogWin(Wins wins, Diagnoser diagnoser) {
        this.wins = wins;
        this.diagnoser = diagnoser;
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

        /** A count of efforts, which belongs to the pad. */
        record Count() implements Taken {}

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
        if (COUNT.matcher(typed.strip()).matches()) {
            return new Taken.Count();
        }
        var told = Told.in(typed);
        var at = told.at(author, now);
        return at.isAfter(now) ? new Taken.ToCome() : noted(author, told, at);
    }

    /** Takes this author's newest win back. */
    public Optional<Win> undo(String author) {
        var newest = wins.lastWritten(author);
        newest.ifPresent(win -> wins.remove(author, win.id()));
        return newest;
    }

    /** Takes this win back; false when it was gone already. */
    public boolean undo(String author, UUID id) {
        return wins.remove(author, id);
    }

    private Taken noted(Member author, Told told, Instant at) {
        var win = new Win(UUID.randomUUID(), author.user(), at, Words.of(told.text()));
        wins.add(win);
        var day = author.today(at);
        var from = day.atStartOfDay(author.zone()).toInstant();
        var to = day.plusDays(1).atStartOfDay(author.zone()).toInstant();
        return new Taken.Noted(win, wins.count(author.user(), from, to), told.time() != null);
    }

    private boolean isDanger(Member author, String typed, Instant now) {
        return diagnoser.isDanger(typed, author.today(now));
    }
}
