package dev.rebound.digest;

import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may be counted, by what people said to their teams: a yes counts for the weeks that it covers from beginning to end. */
public final class TeamRoster implements Roster {
    private final Teams teams;
    private final TeamYeses yeses;

    public TeamRoster(Teams teams, TeamYeses yeses) {
        this.teams = teams;
        this.yeses = yeses;
    }

    @Override
    public Set<String> counted(UUID team, LocalDate monday) {
        return teams.find(team).map(found -> counted(found, monday)).orElseGet(Set::of);
    }

    private Set<String> counted(Team team, LocalDate monday) {
        var zone = team.plan().zone();
        var from = monday.atStartOfDay(zone).toInstant();
        var to = monday.plusWeeks(1).atStartOfDay(zone).toInstant();
        return yeses.stays(team.id(), TeamYeses.Question.COUNTED, from, to).stream()
                .filter(stay -> stay.covers(from, to))
                .map(TeamYeses.Stay::user)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> sharing(UUID team) {
        return Set.of(team);
    }
}
