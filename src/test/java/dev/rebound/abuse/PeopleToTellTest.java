package dev.rebound.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Absences;
import dev.rebound.people.MembersInMemory;
import dev.rebound.people.Standing;
import dev.rebound.people.Status;
import dev.rebound.people.Team;
import dev.rebound.people.TeamManagers;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamRules;
import dev.rebound.people.TeamsInMemory;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom a rep can turn to, asked as teams, rules and people stand at that moment. */
class PeopleToTellTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

    private final TeamsInMemory teams = new TeamsInMemory();
    private final Rules rules = new Rules();
    private final MembersInMemory members = new MembersInMemory();
    private final Away away = new Away();
    private final PeopleToTell people =
            new PeopleToTell(new TeamManagers(teams, rules, members::standing), rules, members, away);

    @Test
    void the_manager_stands_before_the_second_person() {
        team("MARA");
        rules.second = Optional.of("SECOND");

        assertThat(people.ring("REP")).isEqualTo(new Ring(List.of("MARA"), Optional.of("SECOND")));
        assertThat(people.ring("REP").all()).containsExactly("MARA", "SECOND");
    }

    @Test
    void a_rep_of_several_teams_can_choose_among_their_managers() {
        team("MARA");
        team("OLAF");

        assertThat(people.ring("REP")).isEqualTo(new Ring(List.of("MARA", "OLAF"), Optional.empty()));
    }

    @Test
    void without_a_manager_it_is_the_second_person_once() {
        rules.second = Optional.of("SECOND");

        assertThat(people.ring("REP").all()).containsExactly("SECOND");
        assertThat(people.ring("REP").usual()).contains("SECOND");
    }

    @Test
    void nobody_is_sent_a_report_of_their_own() {
        team("REP");
        rules.second = Optional.of("REP");

        assertThat(people.ring("REP").all()).isEmpty();
    }

    @Test
    void who_is_no_full_member_is_told_nothing() {
        team("MARA");
        rules.second = Optional.of("SECOND");
        members.learn("MARA", ZoneOffset.UTC, Standing.GUEST);
        assertThat(people.ring("REP").all()).containsExactly("SECOND");

        members.learn("SECOND", ZoneOffset.UTC, Standing.NOBODY);
        assertThat(people.ring("REP").all()).isEmpty();
        assertThat(people.canBeTold("SECOND")).isFalse();
        assertThat(people.canBeTold("OLAF")).isTrue();
    }

    @Test
    void another_manager_is_found_as_soon_as_there_is_one() {
        var team = team("MARA");
        save(team, Set.of("OLAF"));

        assertThat(people.ring("REP").all()).containsExactly("OLAF");
    }

    @Test
    void somebody_is_away_through_the_last_day_where_they_are() {
        away.until.put("MARA", LocalDate.parse("2026-11-30"));
        assertThat(people.isAway("MARA", NOW)).isTrue();
        assertThat(people.isAway("OLAF", NOW)).isFalse();

        members.learn("MARA", ZoneId.of("Pacific/Kiritimati"), Standing.MEMBER);
        assertThat(people.isAway("MARA", NOW)).isFalse();
    }

    private UUID team(String manager) {
        var id = UUID.randomUUID();
        save(id, Set.of(manager));
        return id;
    }

    private void save(UUID id, Set<String> managers) {
        var plan = TeamPlan.usual(DayOfWeek.MONDAY, LocalTime.NOON, ZoneOffset.UTC);
        teams.save(new Team(id, "C" + id, "north", plan, managers, Set.of("REP")), "", Instant.EPOCH);
    }

    private static final class Rules implements TeamRules {
        private Optional<String> second = Optional.empty();

        @Override
        public TeamRules.Rules now() {
            return new TeamRules.Rules(second, false);
        }

        @Override
        public void set(TeamRules.Rules rules) {}

        @Override
        public int forget(String user) {
            return 0;
        }
    }

    private static final class Away implements Absences {
        private final Map<String, LocalDate> until = new HashMap<>();

        @Override
        public Optional<LocalDate> until(String user) {
            return Optional.ofNullable(until.get(user));
        }

        @Override
        public void learn(String user, Status status) {}
    }
}
