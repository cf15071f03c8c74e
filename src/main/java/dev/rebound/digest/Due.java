package dev.rebound.digest;

import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which teams of the current workspace have a digest due. A team of whom nobody said yes to being counted has none. */
public final class Due {
    private final Teams teams;
    private final TeamYeses yeses;
    private final Sending sending;
    private final Pooling pooling;

    public Due(Teams teams, TeamYeses yeses, Sending sending, Pooling pooling) {
        this.teams = teams;
        this.yeses = yeses;
        this.sending = sending;
        this.pooling = pooling;
    }

    /** Those whose hour has come and that did not get theirs yet. */
    public List<Sending.Place> at(Instant now) {
        return teams.all().stream()
                .flatMap(team -> place(team).stream())
                .filter(place -> sending.isDue(place, now))
                .toList();
    }

    /** Whether so much time went by that the channel is not asked any more. */
    public boolean isForHomeAlone(Sending.Place place, Instant now) {
        var posting = place.posting();
        return posting.turn(posting.occasion(now), now) == Posting.Turn.DROPPED;
    }

    /** Sends one, in the caller's transaction; see {@link Sending#send}. */
    public Instant send(Sending.Place place, Instant now) {
        return sending.send(place, now);
    }

    /** Takes a team out of its pool whose channel is shared with another company by now; nothing when it is in none. */
    public boolean leavesItsPool(Sending.Place place, Instant now) {
        return pooling.leave(place.team(), now).isPresent();
    }

    private Optional<Sending.Place> place(Team team) {
        var plan = team.plan();
        var posting = new Posting(plan.day(), plan.at(), plan.zone());
        return firstYes(team).map(since -> new Sending.Place(team.id(), team.channel(), posting, since));
    }

    private Optional<LocalDate> firstYes(Team team) {
        return said(team)
                .filter(TeamYeses.Said::yes)
                .findFirst()
                .map(said -> said.at().atZone(team.plan().zone()).toLocalDate());
    }

    private Stream<TeamYeses.Said> said(Team team) {
        return yeses.said(team.id(), TeamYeses.Question.COUNTED).stream();
    }
}
