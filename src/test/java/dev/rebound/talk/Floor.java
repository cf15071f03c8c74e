package dev.rebound.talk;

import dev.rebound.calendar.LedgerInMemory;
import dev.rebound.checkin.Mentoring;
import dev.rebound.checkin.Peer;
import dev.rebound.checkin.Two;
import dev.rebound.checkin.Wishes;
import dev.rebound.nudges.Budget;
import dev.rebound.nudges.ConsentsInMemory;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.TeamYeses.Said;
import dev.rebound.people.TeamYesesInMemory;
import dev.rebound.people.TeamsInMemory;
import dev.rebound.people.TimetableInMemory;
import dev.rebound.playbook.Voice;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A team at work on Monday 9 March 2026, and all that is told to anybody in it. */
final class Floor {
    static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    static final UUID TEAM = new UUID(0, 1);

    final TalksInMemory talks = new TalksInMemory();
    final TeamsInMemory teams = new TeamsInMemory();
    final TeamYesesInMemory yeses = new TeamYesesInMemory();
    final TimetableInMemory timetable = new TimetableInMemory();
    final WishesInMemory wishes = new WishesInMemory();
    final Map<String, ZoneId> zones = new HashMap<>();
    final Set<String> leftInPeace = new HashSet<>();
    final Set<String> resting = new HashSet<>();
    final Set<String> guests = new HashSet<>();
    final Set<String> seekers = new HashSet<>();
    final List<String> told = new ArrayList<>();
    final List<Instant> looks = new ArrayList<>();
    Optional<Instead> instead = Optional.empty();

    private final Budget budget = new Budget(
            timetable, new ConsentsInMemory(), new LedgerInMemory(), (user, now) -> leftInPeace.contains(user));
    private final Shift shift = new Shift(
            new Here(),
            timetable,
            budget,
            (user, now) -> resting.contains(user),
            user -> seekers.contains(user) ? Voice.JOB_SEARCH : Voice.SALES);
    final Talking talking =
            new Talking(talks, new Peers(teams, yeses, wishes, shift), new Heard(), (id, at) -> looks.add(at));

    /** All of them in one team, and all said yes a day before. */
    static Floor of(String... people) {
        var floor = new Floor();
        floor.invite(TEAM, people);
        for (var user : people) {
            floor.says(user, true);
        }
        return floor;
    }

    void invite(UUID team, String... people) {
        var plan = TeamPlan.usual(DayOfWeek.FRIDAY, LocalTime.of(15, 0), ZoneOffset.UTC);
        teams.save(new Team(team, "C" + team, "north", plan, Set.of(), Set.of(people)), "", NOON);
    }

    void says(String user, boolean yes) {
        yeses.add(new Said(TEAM, user, Question.PAIRED, yes, NOON.minus(Duration.ofDays(yes ? 2 : 1))));
    }

    Answer ask(String user, Instant now) {
        return talking.ask(member(user), now);
    }

    /** Asks, and gives what was opened by it. */
    Talk opened(String user, Instant now) {
        return ((Answer.Open) ask(user, now)).talk();
    }

    Member member(String user) {
        var standing = guests.contains(user) ? Standing.GUEST : Standing.MEMBER;
        return new Member(user, zones.getOrDefault(user, ZoneOffset.UTC), standing, true);
    }

    Optional<Instant> look(Talk talk, Instant now) {
        return talking.look(talk.id(), this::member, now);
    }

    private final class Heard implements Outlet {
        @Override
        public void ask(Asked asked) {
            told.add("ask " + asked.peer());
        }

        @Override
        public void vanish(Asked asked) {
            told.add("vanish " + asked.peer());
        }

        @Override
        public void met(Talk talk) {
            told.add("met " + talk.asker() + " " + talk.peer());
        }

        @Override
        public void nobody(Member asker, Instead other) {
            told.add("nobody " + asker.user());
            instead = Optional.of(other);
        }
    }

    /** Wishes of people, as a test sets them. */
    static final class WishesInMemory implements Wishes {
        final Set<Two> apart = new HashSet<>();
        final Map<String, Peer> peers = new HashMap<>();
        final Map<String, String> mentors = new HashMap<>();

        @Override
        public Peer peer(String user, Instant now) {
            return peers.getOrDefault(user, Peer.of(user));
        }

        @Override
        public Set<Two> apart() {
            return apart;
        }

        @Override
        public Mentoring.Asked mentoring(UUID team, Set<String> people) {
            return new Mentoring.Asked(Map.of(), List.of(), mentors);
        }

        @Override
        public void mentored(UUID team, Mentoring.Answer answer, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean pause(String user, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant backSince(String user) {
            return Instant.EPOCH;
        }
    }

    private final class Here implements Members {
        @Override
        public Member meet(String user) {
            return member(user);
        }

        @Override
        public Standing learn(String user, ZoneId zone, Standing standing) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Standing> standing(String user) {
            return Optional.of(member(user).standing());
        }

        @Override
        public ZoneId zone(String user) {
            return member(user).zone();
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
        public void hideHome(String user, boolean hidden) {
            throw new UnsupportedOperationException();
        }
    }
}
