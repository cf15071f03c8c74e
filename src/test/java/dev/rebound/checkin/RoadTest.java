package dev.rebound.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calendar.LedgerInMemory;
import dev.rebound.people.Hours;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.TeamYesesInMemory;
import dev.rebound.people.TeamsInMemory;
import dev.rebound.people.TimetableInMemory;
import dev.rebound.playbook.Labels;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A round from its hour to its end, without a database and without Slack. */
class RoadTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    private final UUID team = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private final TeamsInMemory teams = new TeamsInMemory();
    private final TeamYesesInMemory yeses = new TeamYesesInMemory();
    private final MeetingsInMemory meetings = new MeetingsInMemory();
    private final WishesInMemory wishes = new WishesInMemory();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Told told = new Told();
    private final Timing timing = new Timing(new Zones(), new TimetableInMemory(), wishes);
    private final RoundBooks books = new RoundBooks(teams, yeses, meetings, wishes);
    private final Closing closing = new Closing(books, told);
    private final Beginning beginning =
            new Beginning(books, new LedgerInMemory(), timing, new Beginning.After(closing, told));
    private final Going going = new Going(books, timing, closing, told);
    private Instant now = MONDAY;

    @ParameterizedTest(name = "{0} from {1}: 400 days, each round once at its hour, each message in the hours of all")
    @CsvSource({
        "UTC, 2026-01-01",
        "America/New_York, 2026-01-01",
        "America/St_Johns, 2026-01-01",
        "America/Sao_Paulo, 2018-01-01",
        "Europe/Dublin, 2026-01-01",
        "Africa/Cairo, 2026-01-01",
        "Africa/Casablanca, 2026-01-01",
        "Asia/Kathmandu, 2026-01-01",
        "Asia/Gaza, 2026-01-01",
        "Australia/Lord_Howe, 2026-01-01",
        "Pacific/Chatham, 2026-01-01",
        "Pacific/Apia, 2011-06-01"
    })
    void rounds_come_once_at_their_hour_and_messages_in_the_hours_of_all(String name, LocalDate begin) {
        var zone = ZoneId.of(name);
        now = begin.atStartOfDay(zone).toInstant();
        team(zone, "A", "B", "C", "D", "E");
        var offset = zone.getRules().getOffset(now).getTotalSeconds();
        zones.put("B", ZoneOffset.ofTotalSeconds(offset - 3 * 60 * 60));
        var random = new Random(11);
        for (var end = now.plus(Duration.ofDays(400)); now.isBefore(end); now = now.plus(step(random))) {
            look();
            meetings.groups.values().stream()
                    .filter(meeting -> meeting.phase() == Meeting.Phase.GOING && random.nextInt(40) == 0)
                    .toList()
                    .forEach(meeting ->
                            going.answer(meeting.id(), meeting.people().get(0), true, now));
        }
        var days = meetings.rounds.stream().map(Meeting.Round::day).toList();
        assertThat(days).hasSizeBetween(56, 58).doesNotHaveDuplicates();
        assertThat(days).allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(told.opened).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(told.asked).doesNotHaveDuplicates();
        assertThat(told.wrong).isEmpty();
    }

    private static Duration step(Random random) {
        return switch (random.nextInt(60)) {
            case 0 -> Duration.ofHours(-1);
            case 1 -> Duration.ofHours(1 + random.nextInt(6));
            default -> Duration.ofMinutes(30);
        };
    }

    @Test
    void a_second_process_that_comes_later_does_nothing_again() {
        team(ZoneOffset.UTC, "A", "B");
        at(9);
        var place = beginning.due(now).get(0);
        beginning.begin(place, now);
        beginning.begin(place, now);
        assertThat(meetings.rounds).hasSize(1);
        var id = going.due(now).get(0);
        assertThat(going.next(id, now)).isPresent().isEqualTo(going.next(id, now));
        going.opened(id, "G1", now);
        going.opened(id, "G1", now);
        assertThat(going.next(id, now)).isEmpty();
        going.refused(id);
        assertThat(told.opened).hasSize(1);
        assertThat(meetings.groups.get(id).phase()).isEqualTo(Meeting.Phase.GOING);
    }

    @Test
    void a_day_that_is_changed_after_the_round_began_brings_no_second_round_that_week() {
        team(ZoneOffset.UTC, "A", "B");
        at(9);
        look();
        var friday = TeamPlan.usual(DayOfWeek.FRIDAY, EIGHT, ZoneOffset.UTC);
        teams.save(new Team(team, "C1", "team", friday, Set.of(), Set.of("A", "B")), "", now);
        now = now.plus(Duration.ofDays(4));
        look();
        assertThat(meetings.rounds).hasSize(1);
        now = now.plus(Duration.ofDays(7));
        look();
        assertThat(meetings.rounds)
                .extracting(Meeting.Round::day)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 13));
    }

    @Test
    void a_yes_after_the_hour_waits_for_the_next_round() {
        team(ZoneOffset.UTC);
        at(10);
        yes("A");
        yes("B");
        assertThat(beginning.due(now)).isEmpty();
        now = now.plus(Duration.ofDays(7));
        assertThat(beginning.due(now)).hasSize(1);
    }

    @Test
    void two_of_whom_one_asks_to_be_kept_from_the_other_meanwhile_are_not_brought_together() {
        team(ZoneOffset.UTC, "A", "B");
        at(8);
        beginning.begin(beginning.due(now).get(0), now);
        wishes.apart.add(new Two("A", "B"));
        at(9);
        look();
        assertThat(told.opened).isEmpty();
        assertThat(meetings.past(team).get(0).alone()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void a_trio_without_one_who_is_out_is_two() {
        team(ZoneOffset.UTC, "A", "B", "C");
        at(8);
        beginning.begin(beginning.due(now).get(0), now);
        yeses.add(new TeamYeses.Said(team, "B", TeamYeses.Question.PAIRED, false, now));
        at(9);
        look();
        assertThat(meetings.groups.values())
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.people()).containsExactly("A", "C"));
    }

    @Test
    void whose_hours_do_not_meet_are_written_to_when_one_of_them_works() {
        team(ZoneOffset.UTC, "A", "B");
        zones.put("B", ZoneId.of("Etc/GMT+12"));
        at(8);
        look();
        assertThat(told.opened).isEmpty();
        at(9);
        look();
        assertThat(told.opened).hasSize(1);
        assertThat(meetings.groups.values())
                .allMatch(meeting -> meeting.talk().suggested().isEmpty());
    }

    @Test
    void a_mentor_meets_the_mentee_beside_the_pairs() {
        team(ZoneOffset.UTC, "A", "B", "C", "D", "E", "F");
        wishes.capacities.put("A", 1);
        wishes.mentees.add("B");
        at(9);
        look();
        var drawn = meetings.past(team).get(0).groups().stream()
                .map(Past.Went::group)
                .toList();
        assertThat(told.opened).hasSize(drawn.contains(Group.of("A", "B")) ? 3 : 4);
        assertThat(meetings.groups.values().stream().map(Meeting::people)).contains(List.of("A", "B"));
    }

    @Test
    void a_direct_message_in_which_the_next_round_goes_on_is_not_closed() {
        team(ZoneOffset.UTC, "A", "B");
        at(9);
        look();
        now = now.plus(Duration.ofDays(6));
        going.answer(told.opened.get(0), "A", true, now);
        now = now.plus(Duration.ofDays(1));
        look();
        assertThat(told.opened).hasSize(2);
        now = now.plus(Duration.ofDays(2));
        look();
        assertThat(told.shut).isEmpty();
        assertThat(meetings.groups.values().stream().map(Meeting::phase))
                .containsExactly(Meeting.Phase.SHUT, Meeting.Phase.GOING);
    }

    @Test
    void a_team_of_its_own_questions_hears_each_in_turn() {
        var agenda = new Agenda(Labels.shipped());
        var own = List.of("One?", "Two?", "Three?");
        var first = new HashSet<String>();
        for (var number = -1; number < 2; number++) {
            var lines = agenda.lines("T", number, own);
            first.add(lines.get(0));
            assertThat(lines).hasSize(3).isEqualTo(agenda.lines("T", number + 3, own));
            assertThat(lines.get(2)).contains("next step");
        }
        assertThat(first).containsExactlyInAnyOrderElementsOf(own);
        assertThat(agenda.lines("T", 1, List.of())).isEqualTo(agenda.lines("T", 1));
    }

    private void at(int hour) {
        now = MONDAY.plus(Duration.ofHours(hour));
    }

    private void team(ZoneId zone, String... people) {
        var plan = TeamPlan.usual(DayOfWeek.MONDAY, EIGHT, zone);
        teams.save(new Team(team, "C1", "team", plan, Set.of(), Set.of(people)), "", now);
        for (var person : people) {
            zones.put(person, zone);
            yes(person);
        }
    }

    private void yes(String person) {
        yeses.add(new TeamYeses.Said(team, person, TeamYeses.Question.PAIRED, true, now));
    }

    /** What the clock does each minute, with a Slack that takes everything. */
    private void look() {
        beginning.due(now).forEach(place -> {
            var turns = meetings.rounds.size();
            beginning.begin(place, now);
            assertThat(meetings.rounds).hasSize(turns + 1);
        });
        going.due(now)
                .forEach(id -> going.next(id, now).ifPresent(errand -> {
                    switch (errand.what()) {
                        case OPEN -> going.opened(id, "G" + String.join("", errand.people()), now);
                        case CLOSE -> {
                            told.shut.add(errand.channel());
                            going.closed(id);
                        }
                    }
                }));
    }

    private boolean isAtWork(String person) {
        var local = now.atZone(zones.get(person));
        return Hours.USUAL.isWorkingDay(local.toLocalDate())
                && !Hours.USUAL.isEarly(local.toLocalTime())
                && local.toLocalTime().isBefore(Hours.USUAL.to());
    }

    private final class Told implements Outlet {
        private final List<UUID> opened = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private final List<String> shut = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();

        @Override
        public void open(Opening opening) {
            opened.add(opening.meeting().id());
            check(opening.meeting().id(), "opened");
        }

        @Override
        public void ask(String channel, UUID meeting, boolean again) {
            asked.add(meeting + " " + again);
            check(meeting, "asked");
        }

        private void check(UUID meeting, String what) {
            if (!meetings.groups.get(meeting).people().stream().allMatch(RoadTest.this::isAtWork)) {
                wrong.add(what + " at " + now);
            }
        }

        @Override
        public void alone(String user) {}

        @Override
        public void paused(String user) {}
    }

    private final class Zones implements Members {
        @Override
        public Member meet(String user) {
            throw new UnsupportedOperationException("Nobody is met here");
        }

        @Override
        public Standing learn(String user, ZoneId zone, Standing standing) {
            throw new UnsupportedOperationException("Nobody is met here");
        }

        @Override
        public Optional<Standing> standing(String user) {
            return Optional.of(Standing.MEMBER);
        }

        @Override
        public ZoneId zone(String user) {
            return zones.get(user);
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
