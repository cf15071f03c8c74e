package dev.rebound.followup;

import dev.rebound.calendar.LedgerInMemory;
import dev.rebound.logbook.Entries;
import dev.rebound.logbook.LogbookInMemory;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Hours;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.people.TimetableInMemory;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.OwnersInMemory;
import dev.rebound.prospects.Ownership;
import dev.rebound.prospects.StopsInMemory;
import dev.rebound.prospects.Tidings;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;

/** One rep, their follow-ups, and an engine that does every job twice; time moves only when a test moves it. */
final class Rehearsed {
    static final String ANA = "U0ANA0001";

    final FollowUpsInMemory followUps = new FollowUpsInMemory();
    final LogbookInMemory logbook = new LogbookInMemory();
    final TimetableInMemory timetable = new TimetableInMemory();
    final LettingGo lettingGo = new LettingGo(followUps);
    final DoNotContact list = new DoNotContact(new StopsInMemory(), () -> List.of(lettingGo), Tidings.none());
    final List<Told> told = new ArrayList<>();
    final Following following;
    Instant now;
    ZoneId zone;

    private final PriorityQueue<Look> engine = new PriorityQueue<>(Comparator.comparing(Look::at));
    private final Reminding reminding;
    private int names;

    record Told(Instant at, List<Due> due, LocalDate today) {}

    private record Look(UUID id, LocalDate day, Instant at) {}

    Rehearsed(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
        following = new Following(
                followUps,
                logbook,
                new Following.Ground(list, new Ownership(new OwnersInMemory(), list)),
                new Following.Time(timetable, (id, day, at) -> engine.add(new Look(id, day, at))));
        reminding = new Reminding(
                followUps,
                new Reminding.People(new OneMember(), timetable),
                new Reminding.Books(logbook, list, new LedgerInMemory()),
                new Reminding.Telling(
                        (author, due, today) -> told.add(new Told(this.now, due, today)), Tidings.none()));
    }

    Member ana() {
        return new Member(ANA, zone, Standing.MEMBER, true);
    }

    void hours(Hours hours) {
        timetable.set(ANA, hours);
    }

    /** A no of somebody with a name of their own that proposes a day; nothing was tapped yet. */
    Rejection no(LocalDate proposed) {
        names++;
        return no(proposed, new Prospect("Acme" + letters(names), null, null, null, "phone"));
    }

    private static String letters(int number) {
        var name = new StringBuilder();
        for (var left = number; left > 0; left /= 26) {
            name.append((char) ('a' + left % 26)).append("ro");
        }
        return name.toString();
    }

    Rejection no(LocalDate proposed, Prospect prospect) {
        return no(new Reading(Bucket.TIMING, Objection.BAD_TIME, Severity.CIVIL, false, false, 1, proposed), prospect);
    }

    Rejection no(Reading reading, Prospect prospect) {
        var entry = Entries.entry(ANA, now.toString(), "call me again in spring", reading, 1)
                .about(prospect);
        logbook.add(entry);
        return entry;
    }

    Optional<FollowUp> tap(Rejection no) {
        return following.offered(no, ana(), now).flatMap(day -> following.follow(ana(), no.id(), day, now));
    }

    /** Lets time pass; whatever comes due is done twice, as by two servers. */
    void until(Instant end) {
        while (!engine.isEmpty() && !engine.peek().at().isAfter(end)) {
            var look = engine.poll();
            now = look.at().isAfter(now) ? look.at() : now;
            var again = reminding.look(look.id(), look.day(), now);
            reminding.look(look.id(), look.day(), now);
            again.ifPresent(at -> engine.add(new Look(look.id(), look.day(), at)));
        }
        now = end;
    }

    private final class OneMember implements Members {
        @Override
        public Member meet(String user) {
            return ana();
        }

        @Override
        public Standing learn(String user, ZoneId elsewhere, Standing standing) {
            return standing;
        }

        @Override
        public Optional<Standing> standing(String user) {
            return Optional.of(Standing.MEMBER);
        }

        @Override
        public ZoneId zone(String user) {
            return ana().zone();
        }

        @Override
        public boolean welcomed(String user) {
            return false;
        }

        @Override
        public boolean isHomeHidden(String user) {
            return false;
        }

        @Override
        public void hideHome(String user, boolean hidden) {}
    }
}
