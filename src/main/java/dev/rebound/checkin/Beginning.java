package dev.rebound.checkin;

import dev.rebound.calendar.Holidays;
import dev.rebound.calendar.Ledger;
import dev.rebound.people.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Begins a team's round when its hour has come: once, also with two processes or after an outage ({@code P32}, {@code P33}). */
public final class Beginning {
    private static final String WHAT = "checkin";
    private static final int KEPT_YEARS = 2;

    private final RoundBooks books;
    private final Ledger ledger;
    private final Timing timing;
    private final After after;
    private final Holidays holidays = Holidays.shipped();

    /** What follows: the round before is ended, and people alone are told. */
    public record After(Closing closing, Outlet outlet) {}

    /** A team whose round is due, and its channel, which is asked about before. */
    public record Place(UUID team, String channel) {}

    public Beginning(RoundBooks books, Ledger ledger, Timing timing, After after) {
        this.books = books;
        this.ledger = ledger;
        this.timing = timing;
        this.after = after;
    }

    /** The teams whose hour has come, with somebody who said yes before, and whose round did not begin. */
    public List<Place> due(Instant now) {
        return books.teams().all().stream()
                .filter(team -> turn(team, now).isPresent())
                .map(team -> new Place(team.id(), team.channel()))
                .toList();
    }

    /** Begins a round in the caller's transaction; nothing when it began before. */
    public void begin(Place place, Instant now) {
        books.teams()
                .find(place.team())
                .ifPresent(team -> turn(team, now)
                        .filter(turn -> ledger.claim(WHAT, team.id().toString(), turn.day()))
                        .ifPresent(turn -> draw(team, turn, now)));
    }

    private Optional<Rounds.Turn> turn(Team team, Instant now) {
        return books.rounds(team, holidays)
                .due(now)
                .filter(turn -> !ledger.has(WHAT, team.id().toString(), turn.day()))
                .filter(turn -> !books.present(team, turn.at(), now).isEmpty());
    }

    private void draw(Team team, Rounds.Turn turn, Instant now) {
        endOthers(team, now);
        var call = call(team, turn, now);
        var draw = Pairing.round(call, History.of(books.meetings().past(team.id())));
        var round = new Meeting.Round(UUID.randomUUID(), team.id(), turn.number(), turn.day(), draw.isTooSmall());
        var groups = new ArrayList<>(drawn(round, Meeting.Kind.PEERS, draw.groups(), now));
        groups.addAll(drawn(round, Meeting.Kind.MENTOR, mentored(team, call, draw, now), now));
        books.meetings().begin(round, groups, draw.alone());
        draw.alone().stream().sorted().forEach(after.outlet()::alone);
        books.meetings().forgetBefore(team.id(), turn.day().minusYears(KEPT_YEARS));
    }

    private void endOthers(Team team, Instant now) {
        var meetings = books.meetings();
        meetings.open(team.id())
                .forEach(id -> meetings.hold(id)
                        .filter(open -> !open.course().closed())
                        .ifPresent(open -> after.closing().end(open, now)));
    }

    private Call call(Team team, Rounds.Turn turn, Instant now) {
        var peers = books.present(team, turn.at(), now).stream()
                .map(user -> books.wishes().peer(user, now))
                .toList();
        return Call.of(team.id().toString(), turn.day(), peers, books.wishes().apart());
    }

    private List<Meeting> drawn(Meeting.Round round, Meeting.Kind kind, Collection<Group> groups, Instant now) {
        return groups.stream()
                .map(group -> Meeting.drawn(round, kind, group, timing.opens(group.people(), now)))
                .toList();
    }

    /** Who meets as mentor and mentee; two who were drawn for the same round meet once. */
    private List<Group> mentored(Team team, Call call, Draw draw, Instant now) {
        var answer = Mentoring.round(call, books.wishes().mentoring(team.id(), call.here()));
        books.wishes().mentored(team.id(), answer, now);
        return answer.mentors().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(two -> two(two.getKey(), two.getValue()))
                .filter(two -> !draw.groups().contains(two))
                .toList();
    }

    private static Stream<Group> two(String mentee, String mentor) {
        return mentee.equals(mentor) ? Stream.empty() : Stream.of(Group.of(mentee, mentor));
    }
}
