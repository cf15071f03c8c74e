package dev.rebound.recovery;

import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.Teams;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is in a team by their own yes, of whichever kind ({@code P35}). */
public final class Belonging {
    /** Below this, a text without a name is as good as signed. */
    private static final int FEWEST = 5;

    private final Teams teams;
    private final TeamYeses yeses;

    public Belonging(Teams teams, TeamYeses yeses) {
        this.teams = teams;
        this.yeses = yeses;
    }

    /** The teams that asked this person in and that they said yes to, the oldest first. */
    public List<Team> teams(String user, Instant now) {
        return teams.of(user).stream()
                .filter(team -> people(team, now).contains(user))
                .toList();
    }

    /** One of them. */
    public Optional<Team> team(String user, UUID id, Instant now) {
        return teams.find(id).filter(team -> people(team, now).contains(user));
    }

    /** What the team is called, without the hash, or nothing when it was ended. */
    public Optional<String> name(UUID team) {
        return teams.find(team).map(Team::name);
    }

    /** Whether the team is large enough for somebody to be unnamed in it; the number is told to nobody. */
    public boolean hidesOne(Team team, Instant now) {
        return people(team, now).size() >= FEWEST;
    }

    private Set<String> people(Team team, Instant now) {
        return Arrays.stream(Question.values())
                .flatMap(question -> yeses.yeses(team.id(), question, now).stream())
                .filter(team.invited()::contains)
                .collect(Collectors.toSet());
    }
}
