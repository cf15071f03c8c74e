package dev.rebound.followup;

import dev.rebound.calendar.Ledger;
import dev.rebound.logbook.Logbook;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.people.Timetable;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.Tidings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Reminds people at the start of their hours on the local day that they tapped: once, and in one message for all that is due. The
 * message, its line in the ledger and the marks on what it tells are written in one transaction.
 */
public final class Reminding {
    /** What the ledger calls it. */
    static final String WHAT = "FOLLOW_UP";

    private final FollowUps followUps;
    private final People people;
    private final Books books;
    private final Telling telling;

    /** Whom it reminds, and when they work. */
    public record People(Members members, Timetable timetable) {}

    /** What it reads and what it writes into. */
    public record Books(Logbook logbook, DoNotContact list, Ledger ledger) {}

    /** Tells the person; and the team's tools that something is due, nothing of it about the person. */
    public record Telling(Teller teller, Tidings tidings) {}

    /** Sends the one message of a day, in the caller's transaction. */
    public interface Teller {
        /** All that is due to this person today, the earliest day first; at least one. */
        void tell(Member author, List<Due> due, LocalDate today);
    }

    public Reminding(FollowUps followUps, People people, Books books, Telling telling) {
        this.followUps = followUps;
        this.people = people;
        this.books = books;
        this.telling = telling;
    }

    /**
     * Looks at a follow-up, and tells it with all that is due when its time has come.
     *
     * @param day for which the look was meant
     * @return when to look again; nothing once it was told, moved, ended or let go
     */
    public Optional<Instant> look(UUID id, LocalDate day, Instant now) {
        return followUps
                .find(id)
                .filter(found -> found.isToCome() && found.day().equals(day))
                .flatMap(found -> look(found, now));
    }

    private Optional<Instant> look(FollowUp followUp, Instant now) {
        var author = people.members().meet(followUp.author());
        var days = new Days(people.timetable().of(author.user()), author.zone());
        var start = days.start(followUp.day(), now);
        if (start.isAfter(now)) {
            return Optional.of(Days.look(start, now));
        }
        var today = author.today(now);
        if (!books.ledger().claim(WHAT, author.user(), today)) {
            return Optional.of(Days.look(days.start(today.plusDays(1), now), now));
        }
        tell(author, today);
        return Optional.empty();
    }

    private void tell(Member author, LocalDate today) {
        var due = followUps.open(author.user()).stream()
                .filter(FollowUp::isToCome)
                .filter(followUp -> !followUp.day().isAfter(today))
                .flatMap(followUp -> followUps.hold(followUp.id()).stream())
                .filter(FollowUp::isToCome)
                .filter(Predicate.not(this::letGo))
                .map(followUp -> told(followUp, today))
                .toList();
        if (!due.isEmpty()) {
            telling.teller().tell(author, due, today);
        }
    }

    /** Whoever asked for no more contact meanwhile is left alone, in whatever way that became known ({@code P31}). */
    private boolean letGo(FollowUp followUp) {
        var stopped = books.list().sure(followUp.prospect()).isPresent();
        if (stopped) {
            followUps.remove(followUp.id());
        }
        return stopped;
    }

    private Due told(FollowUp followUp, LocalDate today) {
        var told = followUp.toldOn(today);
        followUps.change(told);
        telling.tidings().due(told.prospect(), today);
        return Due.of(told, books.logbook());
    }
}
