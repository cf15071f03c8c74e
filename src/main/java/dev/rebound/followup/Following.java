package dev.rebound.followup;

import dev.rebound.followup.FollowUp.State;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.people.Timetable;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.Ownership;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes follow-ups where their author taps a day, moves them and ends them ({@code P28}); each act answers with what stands now. */
public final class Following {
    /** A plain {@code FIT} gets no day; these name one in their words ({@code P30}). */
    private static final Set<Objection> FIT_WITH_A_DAY =
            Set.of(Objection.WRONG_PERSON, Objection.HAS_VENDOR, Objection.CHOSE_COMPETITOR);

    private final FollowUps followUps;
    private final Logbook logbook;
    private final Ground ground;
    private final Time time;

    /** When people work, and who looks when it is time. */
    public record Time(Timetable timetable, Alarm alarm) {}

    /**
     * With whom nothing is planned.
     *
     * @param list whoever stands on it, or may, is offered no day
     * @param ownership whoever is looked after by somebody else is offered none either
     */
    public record Ground(DoNotContact list, Ownership ownership) {
        boolean isFree(Rejection entry) {
            return list.find(entry.prospect()).isEmpty()
                    && ownership.other(entry.prospect(), entry.author()).isEmpty();
        }
    }

    public Following(FollowUps followUps, Logbook logbook, Ground ground, Time time) {
        this.followUps = followUps;
        this.logbook = logbook;
        this.ground = ground;
        this.time = time;
    }

    /**
     * The day that is offered beside a no, a working day of its author after today: none without a name, after a stop or an attack,
     * for a plain {@code FIT}, and where there is a follow-up already.
     */
    public Optional<LocalDate> offered(Rejection entry, Member author, Instant now) {
        return Optional.ofNullable(entry.reading().proposed())
                .filter(day -> mayBeOffered(entry))
                .map(days(author)::workingDay)
                .filter(day -> day.isAfter(author.today(now)))
                .filter(day -> followUps.about(author.user(), entry.id()).isEmpty());
    }

    private boolean mayBeOffered(Rejection entry) {
        var reading = entry.reading();
        var plainFit = reading.bucket() == Bucket.FIT && !FIT_WITH_A_DAY.contains(reading.objection());
        return entry.times() == 1
                && !entry.prospect().isUnnamed()
                && !plainFit
                && !isStop(entry)
                && ground.isFree(entry);
    }

    static boolean isStop(Rejection entry) {
        var reading = entry.reading();
        return reading.doNotContact()
                || reading.objection() == Objection.STOP_CALLING
                || reading.severity() == Severity.ABUSIVE;
    }

    /** The follow-up about this no, as it stands. */
    public Optional<FollowUp> about(String author, UUID entry) {
        return followUps.about(author, entry);
    }

    /** Those of this author that are not seen to, the earliest day first. */
    public List<FollowUp> open(String author) {
        return followUps.open(author);
    }

    /** The tap: makes the one that is offered, on this day or the working day after it; nothing where none is offered any more. */
    public Optional<FollowUp> follow(Member author, UUID entry, LocalDate day, Instant now) {
        var no = logbook.find(author.user(), entry);
        if (no.flatMap(found -> offered(found, author, now)).isEmpty()) {
            return Optional.empty();
        }
        var made = FollowUp.of(
                author.user(),
                entry,
                days(author).workingDay(later(day, author, now)),
                no.orElseThrow().prospect());
        followUps.add(made);
        look(made, author, now);
        return Optional.of(made);
    }

    /**
     * Moves it to this day or the working day after it, and it is told again.
     *
     * @param day after today; an earlier one means tomorrow
     */
    public Optional<FollowUp> move(Member author, UUID entry, LocalDate day, Instant now) {
        return held(author.user(), entry).map(found -> {
            var moved = found.on(days(author).workingDay(later(day, author, now)));
            followUps.change(moved);
            look(moved, author, now);
            return moved;
        });
    }

    /** Puts it off by a week from today. */
    public Optional<FollowUp> snooze(Member author, UUID entry, Instant now) {
        return move(author, entry, author.today(now).plusWeeks(1), now);
    }

    /** It was seen to, or is not wanted. */
    public Optional<FollowUp> end(String author, UUID entry, State how) {
        return held(author, entry).map(found -> {
            var ended = found.in(how);
            followUps.change(ended);
            return ended;
        });
    }

    /** When it is told as things are now. */
    public Instant start(FollowUp followUp, Member author, Instant now) {
        return days(author).start(followUp.day(), now);
    }

    private Optional<FollowUp> held(String author, UUID entry) {
        return followUps.about(author, entry).flatMap(found -> followUps.hold(found.id()));
    }

    private void look(FollowUp followUp, Member author, Instant now) {
        var at = Days.look(start(followUp, author, now), now);
        time.alarm().look(followUp.id(), followUp.day(), at);
    }

    private static LocalDate later(LocalDate day, Member author, Instant now) {
        var tomorrow = author.today(now).plusDays(1);
        return day.isBefore(tomorrow) ? tomorrow : day;
    }

    private Days days(Member author) {
        return new Days(time.timetable().of(author.user()), author.zone());
    }
}
