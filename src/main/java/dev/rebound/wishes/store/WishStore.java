package dev.rebound.wishes.store;

import dev.rebound.checkin.Mentoring;
import dev.rebound.checkin.Peer;
import dev.rebound.checkin.Two;
import dev.rebound.people.Absences;
import dev.rebound.people.Members;
import dev.rebound.wishes.Wish;
import dev.rebound.wishes.WishBook;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Wishes in tables {@code wish}, {@code wish_apart} and {@code wish_mentor}; each call joins the transaction of its caller. */
public final class WishStore implements WishBook {
    private final Rows rows = new Rows();
    private final Aparts aparts = new Aparts();
    private final MentorBook mentors = new MentorBook();
    private final Members members;
    private final Absences absences;
    private final Clock clock;

    public WishStore(Members members, Absences absences, Clock clock) {
        this.members = members;
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    public Peer peer(String user, Instant now) {
        var today = today(user, now);
        var row = row(user);
        var away = new ArrayList<Peer.Away>();
        row.flatMap(WishRow::away).ifPresent(away::add);
        absences.until(user)
                .filter(last -> !last.isBefore(today))
                .ifPresent(last -> away.add(new Peer.Away(today.minusDays(1), last)));
        return new Peer(user, row.map(one -> one.snoozedTo).orElse(null), isPaused(user), away);
    }

    @Override
    public Set<Two> apart() {
        return aparts.listAll().stream()
                .map(row -> new Two(row.user, row.other))
                .collect(Collectors.toSet());
    }

    /** Somebody who is away keeps their mentor or mentees: that is decided when both are here. */
    @Override
    public Mentoring.Asked mentoring(UUID team, Set<String> people) {
        var here = people.stream().filter(this::isHere).collect(Collectors.toSet());
        return here.isEmpty() ? new Mentoring.Asked(Map.of(), List.of(), Map.of()) : asked(team, here);
    }

    private Mentoring.Asked asked(UUID team, Set<String> here) {
        var wishing = rows.list("user in ?1 order by mentorWantedAt, user", here);
        var current = new HashMap<>(mentors.of(team, here));
        var mentees = wishing.stream()
                .filter(row -> row.mentorWantedAt != null)
                .map(row -> row.user)
                .filter(user -> !isAway(current.get(user)))
                .toList();
        var decided = new LinkedHashSet<>(mentees);
        var capacities = wishing.stream()
                .filter(row -> row.mentees > 0)
                .collect(Collectors.toMap(
                        row -> row.user, row -> Math.max(0, row.mentees - mentors.elsewhere(row.user, team, decided))));
        current.entrySet().removeIf(two -> !decided.contains(two.getKey()) || !here.contains(two.getValue()));
        return new Mentoring.Asked(capacities, mentees, current);
    }

    private boolean isHere(String user) {
        var now = clock.instant();
        return peer(user, now).isIn(today(user, now));
    }

    private boolean isAway(@Nullable String user) {
        return user != null && !isPaused(user) && !isHere(user);
    }

    @Override
    public void mentored(UUID team, Mentoring.Answer answer, Instant now) {
        mentors.put(team, answer, now);
    }

    @Override
    public boolean pause(String user, Instant now) {
        var row = row(user).orElseGet(() -> fresh(user));
        var isNew = row.pausedAt == null;
        row.pausedAt = isNew ? now : row.pausedAt;
        return isNew;
    }

    @Override
    public boolean isPaused(String user) {
        return row(user).filter(row -> row.pausedAt != null).isPresent();
    }

    @Override
    public boolean comeBack(String user, Instant now) {
        var paused = row(user).filter(row -> row.pausedAt != null);
        paused.ifPresent(row -> {
            row.pausedAt = null;
            row.backAt = now;
        });
        return paused.isPresent();
    }

    @Override
    public Instant backSince(String user) {
        return row(user).flatMap(row -> Optional.ofNullable(row.backAt)).orElse(Instant.EPOCH);
    }

    @Override
    public Wish of(String user) {
        return row(user).map(row -> row.toWish(apartOf(user))).orElse(Wish.NONE);
    }

    @Override
    public void set(String user, Wish wish, Instant now) {
        var row = row(user).orElseGet(() -> fresh(user));
        row.fill(wish, now);
        putApart(user, wish.apart());
        mentors.part(user, wish.apart());
        if (!wish.mentor()) {
            mentors.leaveMentor(user);
        }
        if (wish.mentees() == 0) {
            mentors.leaveMentees(user);
        }
    }

    private void putApart(String user, Set<String> wished) {
        aparts.list("user", user).stream()
                .filter(row -> !wished.contains(row.other))
                .forEach(aparts::delete);
        var known = apartOf(user);
        wished.stream()
                .filter(other -> !other.equals(user) && !known.contains(other))
                .forEach(other -> aparts.persist(ApartRow.of(user, other)));
        aparts.flush();
    }

    private Set<String> apartOf(String user) {
        return aparts.list("user = ?1 order by other", user).stream()
                .map(row -> row.other)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> mentorsOf(String user) {
        return mentors.mentorsOf(user);
    }

    @Override
    public Set<String> menteesOf(String user) {
        return mentors.menteesOf(user);
    }

    @Override
    public int forget(String user) {
        return (int) rows.delete("user", user)
                + (int) aparts.delete("user = ?1 or other = ?1", user)
                + mentors.leaveMentor(user)
                + mentors.leaveMentees(user);
    }

    private LocalDate today(String user, Instant now) {
        return now.atZone(members.zone(user)).toLocalDate();
    }

    private Optional<WishRow> row(String user) {
        return rows.find("user", user).firstResultOptional();
    }

    private WishRow fresh(String user) {
        var row = WishRow.of(user);
        rows.persist(row);
        return row;
    }

    private static final class Rows implements PanacheRepositoryBase<WishRow, UUID> {}

    private static final class Aparts implements PanacheRepositoryBase<ApartRow, UUID> {}
}
