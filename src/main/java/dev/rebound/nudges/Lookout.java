package dev.rebound.nudges;

import dev.rebound.calendar.Ledger;
import dev.rebound.calendar.LocalTimes;
import dev.rebound.nudges.Budget.Verdict;
import dev.rebound.people.Member;
import dev.rebound.people.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks after one person: what is due in the same quarter of an hour goes as one message, what has to wait is looked at again, and
 * what went is written in the ledger, so that a second look at the same moment finds nothing.
 */
public final class Lookout {
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    /** Nobody is left alone for longer: their zone may have changed meanwhile. */
    private static final Duration LONGEST = Duration.ofHours(3);

    private static final int DAYS_KEPT = 40;

    private final Budget budget;
    private final Sources sources;
    private final Timetable timetable;
    private final Ledger ledger;

    /** @param sources what can come unasked, and who wants it */
    public Lookout(Budget budget, Sources sources, Timetable timetable, Ledger ledger) {
        this.budget = budget;
        this.sources = sources;
        this.timetable = timetable;
        this.ledger = ledger;
    }

    /** What can come unasked, and who wants it. */
    public record Sources(List<Unprompted> all, Consents consents) {
        public Sources {
            all = all.stream().sorted(Comparator.comparing(Unprompted::kind)).toList();
        }

        private List<Unprompted> wantedBy(String user) {
            return all.stream()
                    .filter(source -> consents.of(user, source.kind()).isPresent())
                    .toList();
        }
    }

    /**
     * What was seen.
     *
     * @param bundle to be sent as one message in this transaction; may be empty
     * @param again when to look again; nothing when this person wants nothing
     */
    public record Sight(List<Saying> bundle, Optional<Instant> again) {
        public Sight {
            bundle = List.copyOf(bundle);
        }
    }

    /** @param since what was due before is not made up for: they asked later */
    public Sight look(Member member, Instant since, Instant now) {
        ledger.forgetBefore(member.user(), member.today(now).minusDays(DAYS_KEPT));
        var due = due(member, since, now);
        var bundle = bundle(member, due, now);
        var waits = due.stream().anyMatch(source -> budget.ask(member, source.kind(), now) == Verdict.WAIT);
        return new Sight(bundle, again(member, now, waits));
    }

    /** When the next of what this person wants is due. */
    public Optional<Instant> next(Member member, Instant now) {
        return sources.wantedBy(member.user()).stream()
                .flatMap(source -> LocalTimes.next(day -> dueOn(source, member, day), member.zone(), now).stream())
                .min(Comparator.naturalOrder());
    }

    /** Once one is due, all of its quarter of an hour are. */
    private List<Unprompted> due(Member member, Instant since, Instant now) {
        var end = quarterAfter(now);
        var today = member.today(now);
        var inQuarter = sources.wantedBy(member.user()).stream()
                .filter(source -> moment(source, member, today)
                        .filter(at -> !at.isBefore(since) && at.isBefore(end))
                        .isPresent())
                .toList();
        var isTime = inQuarter.stream()
                .flatMap(source -> moment(source, member, today).stream())
                .anyMatch(at -> !at.isAfter(now));
        return isTime ? inQuarter : List.of();
    }

    private List<Saying> bundle(Member member, List<Unprompted> due, Instant now) {
        var sayings = due.stream()
                .filter(source -> budget.ask(member, source.kind(), now) == Verdict.GO)
                .filter(source -> ledger.claim(source.kind().name(), member.user(), member.today(now)))
                .flatMap(source -> source.say(member, now).stream())
                .toList();
        return sayings.isEmpty() || !budget.spend(member, now) ? List.of() : sayings;
    }

    private Optional<Instant> again(Member member, Instant now, boolean waits) {
        var later = waits ? Stream.of(quarterAfter(now)) : Stream.<Instant>empty();
        return Stream.concat(later, next(member, now).stream())
                .min(Comparator.naturalOrder())
                .map(at -> at.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : at);
    }

    private Optional<Instant> moment(Unprompted source, Member member, LocalDate day) {
        return dueOn(source, member, day).flatMap(time -> LocalTimes.on(day, time, member.zone()));
    }

    /** Nothing on a day off, and nothing where it went already. */
    private Optional<LocalTime> dueOn(Unprompted source, Member member, LocalDate day) {
        var hours = timetable.of(member.user());
        return hours.isWorkingDay(day) && !ledger.has(source.kind().name(), member.user(), day)
                ? source.due(member, hours, day).map(hours::nearest)
                : Optional.empty();
    }

    private static Instant quarterAfter(Instant now) {
        return Instant.ofEpochSecond((now.getEpochSecond() / QUARTER + 1) * QUARTER);
    }
}
