package dev.rebound.digest;

import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may be counted, by what people said to their teams: a yes counts for the weeks that it covers from beginning to end. */
public final class TeamRoster implements Roster {
    private final Teams teams;
    private final TeamYeses yeses;
    private final Pools pools;

    public TeamRoster(Teams teams, TeamYeses yeses, Pools pools) {
        this.teams = teams;
        this.yeses = yeses;
        this.pools = pools;
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
    public Pool sharing(UUID team, LocalDate monday) {
        var sharing = new Sharing(pools.all());
        return sharing.pool(team, monday)
                .map(key -> new Pool(key, names(sharing.with(team, monday))))
                .orElseGet(() -> Pool.alone(team));
    }

    private Map<UUID, String> names(Set<UUID> group) {
        return group.stream().flatMap(id -> teams.find(id).stream()).collect(Collectors.toMap(Team::id, Team::name));
    }
}
