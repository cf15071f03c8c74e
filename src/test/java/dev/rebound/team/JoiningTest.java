package dev.rebound.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calendar.LedgerInMemory;
import dev.rebound.nudges.Budget;
import dev.rebound.nudges.ConsentsInMemory;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.TeamYesesInMemory;
import dev.rebound.people.TeamsInMemory;
import dev.rebound.people.TimetableInMemory;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When somebody is asked in, and what they say. 9 March 2026 is a Monday; Vienna is an hour ahead of UTC. */
class JoiningTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Instant NOON = Instant.parse("2026-03-09T11:00:00Z");
    private static final UUID TEAM = UUID.randomUUID();

    private final TeamsInMemory teams = new TeamsInMemory();
    private final TimetableInMemory timetable = new TimetableInMemory();
    private final List<String> sent = new ArrayList<>();
    private boolean onARun;
    private final Budget budget =
            new Budget(timetable, new ConsentsInMemory(), new LedgerInMemory(), (user, now) -> onARun);
    private final Joining joining = new Joining(
            new TeamBooks(teams, new TeamYesesInMemory(), new NoRules(), new NoAdmins()), timetable, budget);

    @BeforeEach
    void a_team_that_asked_one_person_in() {
        save(Set.of("REP"));
    }

    private void save(Set<String> invited) {
        var plan = TeamPlan.usual(DayOfWeek.FRIDAY, LocalTime.of(15, 0), VIENNA);
        teams.save(new Team(TEAM, "C1", "north", plan, Set.of(), invited), "", NOON);
    }

    @Test
    void the_question_goes_once_in_working_hours() {
        assertThat(look(Standing.MEMBER, NOON)).isEmpty();
        assertThat(look(Standing.MEMBER, NOON)).isEmpty();
        assertThat(sent).containsExactly("REP");
    }

    @Test
    void before_nine_and_during_a_run_it_waits() {
        assertThat(look(Standing.MEMBER, Instant.parse("2026-03-09T06:00:00Z"))).isPresent();
        onARun = true;
        assertThat(look(Standing.MEMBER, NOON)).contains(NOON.plusSeconds(15 * 60));
        assertThat(sent).isEmpty();
    }

    @Test
    void after_work_it_comes_the_next_working_morning() {
        assertThat(look(Standing.MEMBER, Instant.parse("2026-03-09T20:00:00Z")))
                .contains(Instant.parse("2026-03-10T08:00:00Z"));
        assertThat(look(Standing.MEMBER, Instant.parse("2026-03-13T20:00:00Z")))
                .contains(Instant.parse("2026-03-16T08:00:00Z"));
        assertThat(sent).isEmpty();
    }

    @Test
    void it_is_one_of_the_two_messages_of_a_day() {
        budget.spend(member(Standing.MEMBER), NOON);
        budget.spend(member(Standing.MEMBER), NOON);
        assertThat(look(Standing.MEMBER, NOON)).contains(Instant.parse("2026-03-10T08:00:00Z"));
        assertThat(sent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GUEST", "STRANGER", "NOBODY", "UNKNOWN"})
    void who_is_no_full_member_is_never_asked(Standing standing) {
        assertThat(look(standing, NOON)).isEmpty();
        assertThat(sent).isEmpty();
    }

    @Test
    void who_was_taken_out_is_not_asked_and_has_no_say() {
        save(Set.of("OTHER"));
        assertThat(look(Standing.MEMBER, NOON)).isEmpty();
        assertThat(joining.say(TEAM, "REP", Question.PAIRED, true, NOON)).isEmpty();
        assertThat(joining.yeses(TEAM, "REP", NOON)).isEmpty();
        assertThat(sent).isEmpty();
    }

    @Test
    void each_question_has_its_own_yes() {
        joining.say(TEAM, "REP", Question.COUNTED, true, NOON);
        assertThat(joining.yeses(TEAM, "REP", NOON)).containsExactly(Question.COUNTED);
        joining.say(TEAM, "REP", Question.COUNTED, false, NOON.plusSeconds(1));
        joining.say(TEAM, "REP", Question.PAIRED, true, NOON.plusSeconds(1));
        assertThat(joining.yeses(TEAM, "REP", NOON.plusSeconds(2))).containsExactly(Question.PAIRED);
    }

    private Optional<Instant> look(Standing standing, Instant now) {
        return joining.look(TEAM, member(standing), now, (team, member) -> sent.add(member.user()));
    }

    private static Member member(Standing standing) {
        return new Member("REP", VIENNA, standing, true);
    }
}
