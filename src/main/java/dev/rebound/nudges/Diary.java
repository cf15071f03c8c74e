package dev.rebound.nudges;

import dev.rebound.logbook.Books;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Glimpse;
import dev.rebound.logbook.Win;
import dev.rebound.people.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a person logged lately, no words of it and a day at most, whichever book it stands in. */
public final class Diary {
    /** Nobody makes calls for longer without a gap. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private static final Duration NOW = Duration.ofSeconds(1);

    private final Books books;

    public Diary(Books books) {
        this.books = books;
    }

    /** The stretch that goes on and the local day, both up to one moment; a stretch may have begun the day before. */
    record Page(Stretch stretch, List<Happening> today) {
        Page {
            today = List.copyOf(today);
        }

        Optional<Heavy> heavy() {
            return Heavy.in(stretch, today);
        }
    }

    Page page(Member member, Instant now) {
        var midnight = midnight(member, now);
        var dayBefore = now.minus(LONGEST);
        var all = since(member.user(), midnight.isBefore(dayBefore) ? midnight : dayBefore, now);
        var today = all.stream().filter(one -> !one.at().isBefore(midnight)).toList();
        return new Page(Stretch.at(now, all), today);
    }

    static Instant midnight(Member member, Instant now) {
        return member.today(now).atStartOfDay(member.zone()).toInstant();
    }

    Stretch stretch(String user, Instant now) {
        return Stretch.at(now, since(user, now.minus(LONGEST), now));
    }

    /** All from one moment to another, both among them, oldest first. */
    List<Happening> since(String user, Instant from, Instant now) {
        var to = now.plus(NOW);
        return Stream.of(
                        books.logbook().glimpses(user, from, to).stream().map((Glimpse no) -> Happening.of(no)),
                        books.wins().between(user, from, to).stream().map((Win win) -> Happening.of(win)),
                        books.efforts().between(user, from, to).stream()
                                .flatMap((Effort effort) -> Happening.of(effort).stream()))
                .flatMap(one -> one)
                .sorted(Comparator.comparing(Happening::at))
                .toList();
    }
}
