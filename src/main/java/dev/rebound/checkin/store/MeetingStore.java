package dev.rebound.checkin.store;

import dev.rebound.checkin.Meeting;
import dev.rebound.checkin.Meetings;
import dev.rebound.checkin.Past;
import dev.rebound.checkin.Silence;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Rounds in tables {@code checkin_round}, {@code checkin_group} and {@code checkin_person}; each call joins the transaction of its
 * caller. A group always has two people or more: one who is left is without a group.
 */
public final class MeetingStore implements Meetings {
    private final RoundRows rounds = new RoundRows();
    private final GroupRows groups = new GroupRows();
    private final PersonRows people = new PersonRows();

    @Override
    public void begin(Meeting.Round round, Collection<Meeting> drawn, Set<String> alone) {
        rounds.persistAndFlush(CheckinRoundRow.of(round));
        drawn.forEach(meeting -> {
            groups.persist(CheckinGroupRow.of(meeting));
            groups.flush();
            meeting.people().forEach(user -> people.persist(CheckinPersonRow.of(round.id(), meeting.id(), user)));
        });
        alone.stream().sorted().forEach(user -> people.persist(CheckinPersonRow.of(round.id(), null, user)));
        people.flush();
    }

    @Override
    public List<Past> past(UUID team) {
        var kept = rounds.list("team = ?1 order by day", team);
        var ids = kept.stream().map(round -> round.id).toList();
        var drawn = groups.list("round in ?1 and kind = ?2", ids, Meeting.Kind.PEERS).stream()
                .collect(Collectors.groupingBy(group -> group.round));
        var present = people.list("round in ?1", ids).stream().collect(Collectors.groupingBy(person -> person.round));
        return kept.stream()
                .map(round ->
                        past(round, drawn.getOrDefault(round.id, List.of()), present.getOrDefault(round.id, List.of())))
                .toList();
    }

    @Override
    public Optional<Meeting.Round> last(UUID team) {
        return rounds.find("team = ?1 order by day desc", team)
                .firstResultOptional()
                .map(CheckinRoundRow::toRound);
    }

    private static Past past(CheckinRoundRow round, List<CheckinGroupRow> drawn, List<CheckinPersonRow> present) {
        var byGroup = present.stream()
                .filter(person -> person.group != null)
                .collect(Collectors.groupingBy(person -> Objects.requireNonNull(person.group)));
        var went = drawn.stream()
                .filter(group -> byGroup.containsKey(group.id))
                .map(group ->
                        group.course(byGroup.getOrDefault(group.id, List.of())).went())
                .toList();
        var alone = present.stream()
                .filter(person -> person.group == null)
                .map(person -> person.user)
                .collect(Collectors.toSet());
        return new Past(round.day, went, alone);
    }

    @Override
    public List<UUID> open(UUID team) {
        return ids(
                "select g.id from CheckinGroupRow g, CheckinRoundRow r where g.round = r.id and r.team = ?1 and g.closed = false"
                        + " order by g.id",
                team);
    }

    @Override
    public List<UUID> due(Instant now) {
        return ids("select g.id from CheckinGroupRow g where g.shut = false and g.due <= ?1 order by g.due, g.id", now);
    }

    /** No row is loaded, so that whoever holds one afterwards reads it as it is then. */
    private List<UUID> ids(String query, Object value) {
        return groups.getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter(1, value)
                .getResultList();
    }

    @Override
    public Optional<Meeting> hold(UUID id) {
        return row(id).map(row -> row.toMeeting(rounds.findById(row.round), members(id)));
    }

    private Optional<CheckinGroupRow> row(UUID id) {
        return groups.find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private List<CheckinPersonRow> members(UUID group) {
        return people.list("group = ?1 order by user", group);
    }

    /** Whoever is not in it any more had nobody. */
    @Override
    public void save(Meeting meeting) {
        row(meeting.id()).ifPresent(row -> {
            row.fill(meeting);
            for (var person : members(meeting.id())) {
                person.met = meeting.course().answers().get(person.user);
                person.group = meeting.course().group().has(person.user) ? meeting.id() : null;
            }
            groups.flush();
        });
    }

    @Override
    public void dissolve(UUID id) {
        row(id).filter(row -> row.kind == Meeting.Kind.PEERS)
                .ifPresent(row -> members(id).forEach(person -> person.group = null));
        people.flush();
        groups.delete("id", id);
    }

    @Override
    public boolean isInUse(String channel) {
        return groups.count("channel = ?1 and closed = false", channel) > 0;
    }

    @Override
    public List<Silence.Taken> taken(String user) {
        var theirs = people.find("user = ?1 and group is not null", user).stream()
                .map(person -> person.group)
                .toList();
        if (theirs.isEmpty()) {
            return List.of();
        }
        var all = people.list("group in ?1", theirs).stream()
                .collect(Collectors.groupingBy(person -> Objects.requireNonNull(person.group)));
        return groups.list("id in ?1 and kind = ?2 and openedAt is not null", theirs, Meeting.Kind.PEERS).stream()
                .map(group -> taken(group, all))
                .toList();
    }

    private static Silence.Taken taken(CheckinGroupRow group, Map<UUID, List<CheckinPersonRow>> people) {
        return new Silence.Taken(
                Objects.requireNonNull(group.openedAt), group.course(people.getOrDefault(group.id, List.of())));
    }

    @Override
    public void forgetBefore(UUID team, LocalDate day) {
        rounds.delete("team = ?1 and day < ?2", team, day);
    }

    @Override
    public int forget(String user) {
        var theirs = people.list("user", user);
        var shared = new ArrayList<UUID>();
        theirs.forEach(person -> {
            if (person.group != null) {
                shared.add(person.group);
            }
            people.delete(person);
        });
        people.flush();
        shared.stream().filter(group -> members(group).size() < 2).forEach(this::dissolve);
        return theirs.size();
    }

    private static final class RoundRows implements PanacheRepositoryBase<CheckinRoundRow, UUID> {}

    private static final class GroupRows implements PanacheRepositoryBase<CheckinGroupRow, UUID> {}

    private static final class PersonRows implements PanacheRepositoryBase<CheckinPersonRow, UUID> {}
}
