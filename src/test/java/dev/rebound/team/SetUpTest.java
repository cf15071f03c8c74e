package dev.rebound.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Admins;
import dev.rebound.people.Member;
import dev.rebound.people.Rhythm;
import dev.rebound.people.Standing;
import dev.rebound.people.TeamChannels.Ground;
import dev.rebound.people.TeamRules;
import dev.rebound.people.TeamYesesInMemory;
import dev.rebound.people.TeamsInMemory;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may set a team up, and what is kept of a form. */
class SetUpTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<String> asked = new ArrayList<>();
    private boolean membersMay;
    private final TeamBooks books =
            new TeamBooks(new TeamsInMemory(), new TeamYesesInMemory(), new ChangingRules(), new OneAdmin());
    private final SetUp setUp = new SetUp(books, (team, user) -> asked.add(user), List.of());

    @ParameterizedTest(name = "{0}, {1}, members may: {2}, on ground {3}: {4}")
    @CsvSource({
        "ADMIN, MEMBER,   false, OWN,          OPEN",
        "ADMIN, UNKNOWN,  false, OWN,          OPEN",
        "ADMIN, NOBODY,   true,  OWN,          NOT_ALLOWED",
        "REP,   MEMBER,   false, OWN,          NOT_ALLOWED",
        "REP,   MEMBER,   true,  OWN,          OPEN",
        "REP,   GUEST,    true,  OWN,          NOT_ALLOWED",
        "REP,   STRANGER, true,  OWN,          NOT_ALLOWED",
        "ADMIN, MEMBER,   true,  SHARED,       SHARED",
        "REP,   MEMBER,   false, SHARED,       SHARED",
        "ADMIN, MEMBER,   true,  OUT_OF_REACH, OUT_OF_REACH",
        "ADMIN, MEMBER,   true,  UNKNOWN,      UNKNOWN"
    })
    void who_may_set_a_team_up(String user, Standing standing, boolean may, Ground ground, SetUp.Verdict verdict) {
        membersMay = may;
        assertThat(setUp.verdict(new Member(user, VIENNA, standing, true), ground))
                .isEqualTo(verdict);
    }

    @Test
    void each_is_asked_once_and_what_stands_behind_more_stays_while_that_is_shut() {
        var more = new Draft.More(
                List.of("MARA"),
                Rhythm.EVERY_FOUR_WEEKS,
                Set.of(DayOfWeek.MONDAY),
                "AT",
                "2026-12-24\n",
                "How was it?");
        setUp.save("C1", "north", draft(List.of("A", "B"), Optional.of(more)), VIENNA, NOW);
        setUp.save("C1", "north-2", draft(List.of("B", "C"), Optional.empty()), ZoneId.of("UTC"), NOW);

        assertThat(asked).containsExactly("A", "B", "C");
        var team = setUp.in("C1").orElseThrow();
        assertThat(team.name()).isEqualTo("north-2");
        assertThat(team.managers()).containsExactly("MARA");
        assertThat(team.plan().zone()).isEqualTo(VIENNA);
        assertThat(team.plan().rhythm()).isEqualTo(Rhythm.EVERY_FOUR_WEEKS);
        assertThat(team.plan().ownDaysOff()).containsExactly(LocalDate.of(2026, 12, 24));
        assertThat(setUp.prompts(team)).isEqualTo("How was it?");
    }

    @ParameterizedTest
    @CsvSource({"'', true", "2026-12-24, true", "24.12.2026, false", "2026-02-30, false", "Christmas, false"})
    void days_off_are_dates(String typed, boolean fits) {
        assertThat(Draft.dates(typed).isPresent()).isEqualTo(fits);
    }

    @Test
    void what_is_wrong_is_told_in_the_order_of_the_fields() {
        var more = new Draft.More(List.of("GUS"), Rhythm.WEEKLY, Set.of(), "", "soon", "");
        assertThat(draft(List.of(), Optional.of(more)).faults(user -> !user.equals("GUS")))
                .containsExactly(
                        Draft.Fault.NOBODY,
                        Draft.Fault.MANAGER_NOT_HERE,
                        Draft.Fault.NO_WORKING_DAY,
                        Draft.Fault.NO_DATE);
        assertThat(draft(List.of("A", "GUS"), Optional.empty()).faults(user -> !user.equals("GUS")))
                .containsExactly(Draft.Fault.NOT_HERE);
    }

    private static Draft draft(List<String> invited, Optional<Draft.More> more) {
        return new Draft(invited, DayOfWeek.FRIDAY, LocalTime.of(15, 0), more);
    }

    private final class ChangingRules implements TeamRules {
        @Override
        public Rules now() {
            return new Rules(Optional.empty(), membersMay);
        }

        @Override
        public void set(Rules rules) {}

        @Override
        public int forget(String user) {
            return 0;
        }
    }

    private static final class OneAdmin implements Admins {
        @Override
        public boolean is(String user) {
            return user.equals("ADMIN");
        }

        @Override
        public Set<String> known() {
            return Set.of("ADMIN");
        }

        @Override
        public void learn(String user, boolean admin) {}
    }
}
