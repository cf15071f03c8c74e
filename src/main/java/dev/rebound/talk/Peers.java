package dev.rebound.talk;

import dev.rebound.checkin.CommonHours;
import dev.rebound.checkin.Two;
import dev.rebound.checkin.Wishes;
import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.Teams;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whom somebody may ask: those of their teams who said yes to being paired as they did, and when they are at work. */
public final class Peers {
    /** How many people get one ask: a bigger team is not asked as a whole. */
    public static final int MOST = 12;

    private static final int DAYS_AHEAD = 8;

    private final Teams teams;
    private final TeamYeses yeses;
    private final Wishes wishes;
    private final Shift shift;

    public Peers(Teams teams, TeamYeses yeses, Wishes wishes, Shift shift) {
        this.teams = teams;
        this.yeses = yeses;
        this.wishes = wishes;
        this.shift = shift;
    }

    /** Why this person can't ask anybody, whoever is there. */
    Optional<Answer.Reason> fault(String asker, Instant now) {
        if (teams.of(asker).isEmpty()) {
            return Optional.of(Answer.Reason.NO_TEAM);
        }
        return shared(asker, now).isEmpty() ? Optional.of(Answer.Reason.NO_YES) : Optional.empty();
    }

    /** Who is asked now, {@link #MOST} at most, by chance where there are more: each of them has one message of the day less. */
    List<String> taken(String asker, UUID chance, Instant now) {
        return willing(asker, now).stream()
                .sorted(Comparator.comparing(peer -> lot(chance, peer)))
                .filter(peer -> shift.takes(peer, now))
                .limit(MOST)
                .toList();
    }

    /** What there is where nobody is. */
    Instead instead(String asker, Instant now) {
        var moments = willing(asker, now).stream()
                .limit(MOST)
                .map(peer -> new CommonHours(List.of(at(asker, now), at(peer, now))).suggested(now))
                .filter(found -> !found.isEmpty())
                .min(Comparator.comparing(found -> found.get(0)));
        return new Instead(moments.orElseGet(List::of), mentor(asker, now));
    }

    private Optional<String> mentor(String asker, Instant now) {
        return shared(asker, now).stream()
                .map(team -> wishes.mentoring(team.id(), yeses.yeses(team.id(), Question.PAIRED, now))
                        .current()
                        .get(asker))
                .flatMap(mentor -> Optional.ofNullable(mentor).stream())
                .findFirst();
    }

    private List<String> willing(String asker, Instant now) {
        var apart = wishes.apart();
        return shared(asker, now).stream()
                .flatMap(team ->
                        yeses.yeses(team.id(), Question.PAIRED, now).stream().filter(team.invited()::contains))
                .filter(peer -> !peer.equals(asker) && !apart.contains(new Two(asker, peer)))
                .filter(peer ->
                        wishes.peer(peer, now).isIn(now.atZone(zone(peer)).toLocalDate()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The teams in which this person said yes. */
    private List<Team> shared(String asker, Instant now) {
        return teams.of(asker).stream()
                .filter(team -> yeses.says(team.id(), asker, Question.PAIRED, now))
                .toList();
    }

    private CommonHours.At at(String user, Instant now) {
        var today = now.atZone(zone(user)).toLocalDate();
        var peer = wishes.peer(user, now);
        var off = IntStream.rangeClosed(0, DAYS_AHEAD)
                .mapToObj(today::plusDays)
                .filter(day -> !peer.isIn(day))
                .collect(Collectors.toSet());
        return new CommonHours.At(zone(user), shift.timetable().of(user), off);
    }

    private ZoneId zone(String user) {
        return shift.members().zone(user);
    }

    private static UUID lot(UUID chance, String peer) {
        return UUID.nameUUIDFromBytes((chance + peer).getBytes(StandardCharsets.UTF_8));
    }
}
