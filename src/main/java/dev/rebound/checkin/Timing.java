package dev.rebound.checkin;

import dev.rebound.people.Members;
import dev.rebound.people.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** When the people of a group are written to and can meet, by each one's own zone, hours and days off. */
public final class Timing {
    private static final long QUARTER = 15L * 60;

    /** Days that are asked about: those around the time in which {@link CommonHours} looks. */
    private static final int YESTERDAY = -1;

    private static final int LAST = 9;

    private final Members members;
    private final Timetable timetable;
    private final Wishes wishes;

    public Timing(Members members, Timetable timetable, Wishes wishes) {
        this.members = members;
        this.timetable = timetable;
        this.wishes = wishes;
    }

    /** The first quarter of an hour from a moment on in which all work; where there is none, in which one does; else that moment. */
    public Instant opens(List<String> people, Instant from) {
        var each = people.stream().map(user -> at(user, from)).toList();
        return new CommonHours(each)
                .together(from)
                .or(() -> each.stream()
                        .flatMap(at -> new CommonHours(List.of(at)).together(from).stream())
                        .min(Instant::compareTo))
                .orElse(from);
    }

    /** Whether these people may be written to in the quarter of an hour of that moment. */
    public boolean isTime(List<String> people, Instant now) {
        var quarter = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), QUARTER) * QUARTER);
        return opens(people, quarter).equals(quarter);
    }

    /** Up to two moments to meet; none where their hours do not meet. */
    public List<Instant> suggested(List<String> people, Instant now) {
        return new CommonHours(people.stream().map(user -> at(user, now)).toList()).suggested(now);
    }

    private CommonHours.At at(String user, Instant now) {
        var zone = members.zone(user);
        var today = now.atZone(zone).toLocalDate();
        return new CommonHours.At(zone, timetable.of(user), off(wishes.peer(user, now), today));
    }

    private static Set<LocalDate> off(Peer peer, LocalDate today) {
        return IntStream.rangeClosed(YESTERDAY, LAST)
                .mapToObj(today::plusDays)
                .filter(day -> peer.away().stream().anyMatch(away -> away.holds(day)))
                .collect(Collectors.toSet());
    }
}
