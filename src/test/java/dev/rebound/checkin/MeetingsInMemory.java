package dev.rebound.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Rounds without a database. */
final class MeetingsInMemory implements Meetings {
    final List<Meeting.Round> rounds = new ArrayList<>();
    final Map<UUID, Meeting> groups = new LinkedHashMap<>();
    final Map<UUID, Set<String>> alone = new LinkedHashMap<>();

    @Override
    public void begin(Meeting.Round round, Collection<Meeting> drawn, Set<String> without) {
        rounds.add(round);
        drawn.forEach(meeting -> groups.put(meeting.id(), meeting));
        alone.put(round.id(), new TreeSet<>(without));
    }

    @Override
    public List<Past> past(UUID team) {
        return rounds.stream()
                .filter(round -> round.team().equals(team))
                .map(round -> new Past(
                        round.day(),
                        groups.values().stream()
                                .filter(meeting -> meeting.round().equals(round))
                                .filter(meeting -> meeting.kind() == Meeting.Kind.PEERS)
                                .map(meeting -> meeting.course().went())
                                .toList(),
                        alone.get(round.id())))
                .toList();
    }

    @Override
    public Optional<Meeting.Round> last(UUID team) {
        return rounds.stream().filter(round -> round.team().equals(team)).max(Comparator.comparing(Meeting.Round::day));
    }

    @Override
    public List<UUID> open(UUID team) {
        return ids(groups.values().stream()
                .filter(meeting ->
                        meeting.round().team().equals(team) && !meeting.course().closed())
                .toList());
    }

    @Override
    public List<UUID> due(Instant now) {
        return ids(groups.values().stream()
                .filter(meeting -> meeting.isDue(now))
                .sorted(Comparator.comparing(meeting -> meeting.course().due()))
                .toList());
    }

    private static List<UUID> ids(List<Meeting> meetings) {
        return meetings.stream().map(Meeting::id).toList();
    }

    @Override
    public Optional<Meeting> hold(UUID id) {
        return Optional.ofNullable(groups.get(id));
    }

    @Override
    public void save(Meeting meeting) {
        groups.put(meeting.id(), meeting);
    }

    @Override
    public void dissolve(UUID id) {
        var meeting = groups.remove(id);
        if (meeting.kind() == Meeting.Kind.PEERS) {
            alone.get(meeting.round().id()).addAll(meeting.people());
        }
    }

    @Override
    public boolean isInUse(String channel) {
        return groups.values().stream()
                .anyMatch(meeting -> channel.equals(meeting.talk().channel())
                        && !meeting.course().closed());
    }

    @Override
    public List<Silence.Taken> taken(String user) {
        return groups.values().stream()
                .filter(meeting -> meeting.kind() == Meeting.Kind.PEERS)
                .filter(meeting -> meeting.people().contains(user))
                .flatMap(meeting -> meeting.taken().stream())
                .toList();
    }

    @Override
    public void forgetBefore(UUID team, LocalDate day) {
        rounds.removeIf(round -> round.team().equals(team) && round.day().isBefore(day));
    }

    @Override
    public int forget(String user) {
        throw new UnsupportedOperationException("That is the table's work");
    }
}
