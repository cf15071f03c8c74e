package dev.rebound.wishes;

import dev.rebound.checkin.Peer;
import dev.rebound.checkin.Rounds;
import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.Teams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** In which teams somebody is paired, and when the next round comes that they are in. */
public final class Ahead {
    private final Teams teams;
    private final TeamYeses yeses;
    private final Function<Team, Rounds> rounds;

    /** @param rounds when a team's come */
    public Ahead(Teams teams, TeamYeses yeses, Function<Team, Rounds> rounds) {
        this.teams = teams;
        this.yeses = yeses;
        this.rounds = rounds;
    }

    /** A team's next round, on its local day. */
    public record Next(Team team, LocalDate day) {}

    /** Whether any team asked this person in. */
    public boolean isAsked(String user) {
        return !teams.of(user).isEmpty();
    }

    /** Whether they said yes to being paired in a team, be they out of it for now. */
    public boolean isPaired(String user, Instant now) {
        return paired(user, now).findAny().isPresent();
    }

    /** The next round of each of their teams, unless they are out of it. */
    public List<Next> of(Peer peer, Instant now) {
        return paired(peer.user(), now)
                .flatMap(team -> rounds.apply(team).next(now).stream().map(turn -> new Next(team, turn.day())))
                .filter(next -> peer.isIn(next.day()))
                .toList();
    }

    private Stream<Team> paired(String user, Instant now) {
        return teams.of(user).stream().filter(team -> yeses.says(team.id(), user, Question.PAIRED, now));
    }
}
