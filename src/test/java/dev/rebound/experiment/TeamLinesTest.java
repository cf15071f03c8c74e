package dev.rebound.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamsInMemory;
import dev.rebound.privacy.Words;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is given to a team is a kept line, and is given until it is taken back. */
class TeamLinesTest {
    private static final Instant NOW = Instant.parse("2026-03-09T09:00:00Z");

    private final ExperimentsInMemory experiments = new ExperimentsInMemory();
    private final TeamsInMemory teams = new TeamsInMemory();
    private final TeamLines lines = new TeamLines(experiments, teams);
    private final Team team = new Team(
            UUID.randomUUID(),
            "C1",
            "team",
            TeamPlan.usual(DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneOffset.UTC),
            Set.of(),
            Set.of("U1", "U2"));

    @Test
    void a_line_that_is_not_kept_is_not_given() {
        teams.save(team, "", NOW);
        var one = ended("Straight to it", false);
        lines.give("U1", one.id(), NOW);
        assertThat(lines.of("U2")).isEmpty();
    }

    @Test
    void a_kept_one_is_read_by_the_others_of_the_team_and_by_nobody_else() {
        teams.save(team, "", NOW);
        var one = ended("Straight to it", true);
        lines.give("U1", one.id(), NOW);
        assertThat(lines.of("U2")).extracting(Experiment::id).containsExactly(one.id());
        assertThat(lines.of("U1")).isEmpty();
        assertThat(lines.of("U3")).isEmpty();
        assertThat(lines.hasTeam("U3")).isFalse();
    }

    @Test
    void the_team_hears_of_it_once_in_the_week_in_which_it_was_given_the_oldest_first() {
        teams.save(team, "", NOW);
        var first = ended("Straight to it", true);
        var second = ended("A question first", true);
        lines.give("U1", first.id(), NOW);
        lines.give("U1", second.id(), NOW.plusSeconds(60));
        assertThat(lines.since(team, NOW)).containsExactly("Straight to it", "A question first");
        assertThat(lines.since(team, NOW.plusSeconds(1))).containsExactly("A question first");
        assertThat(lines.since(team, NOW.plusSeconds(61))).isEmpty();
    }

    @Test
    void what_is_taken_back_or_kept_no_longer_is_gone() {
        teams.save(team, "", NOW);
        var one = ended("Straight to it", true);
        lines.give("U1", one.id(), NOW);
        lines.takeBack("U1", one.id());
        assertThat(lines.of("U2")).isEmpty();
        lines.give("U1", one.id(), NOW);
        experiments.change(experiments.find("U1", one.id()).orElseThrow().keeping(false));
        assertThat(lines.of("U2")).isEmpty();
    }

    private Experiment ended(String line, boolean kept) {
        var plan = new Plan(Variable.OPENER, Words.of("As ever"), Words.of(line), Measure.PAST_OPENER, 20);
        var one = Experiment.fresh("U1", plan, 1, NOW).ended(NOW).keeping(kept);
        experiments.add(one);
        return one;
    }
}
