package dev.rebound.team;

import dev.rebound.people.Member;
import dev.rebound.people.Team;
import dev.rebound.people.TeamChannels.Ground;
import dev.rebound.people.TeamEnding;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamRights;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sets teams up and changes them. */
public final class SetUp {
    private final TeamBooks books;
    private final Asking asking;
    private final List<TeamEnding> endings;

    /** @param endings told of a team before it ends */
    public SetUp(TeamBooks books, Asking asking, List<TeamEnding> endings) {
        this.books = books;
        this.asking = asking;
        this.endings = endings;
    }

    /** Whether somebody may set a team up in a channel, or why not. */
    public enum Verdict {
        /** They may. */
        OPEN,

        /** Admins alone may here. */
        NOT_ALLOWED,

        /** The channel is shared with another company. */
        SHARED,

        /** Rebound is not in the channel. */
        OUT_OF_REACH,

        /** Slack did not answer. */
        UNKNOWN
    }

    /** Whether this member may set a team up on this ground. */
    public Verdict verdict(Member member, Ground ground) {
        return switch (ground) {
            case SHARED -> Verdict.SHARED;
            case OUT_OF_REACH -> Verdict.OUT_OF_REACH;
            case UNKNOWN -> Verdict.UNKNOWN;
            case OWN -> mayChange(member) ? Verdict.OPEN : Verdict.NOT_ALLOWED;
        };
    }

    /** Whether this member may set teams up at all; members of the channel when an admin said so. */
    public boolean mayChange(Member member) {
        return new TeamRights(books.admins(), books.rules()).maySetUp(member);
    }

    /** The team of this channel. */
    public Optional<Team> in(String channel) {
        return books.teams().in(channel);
    }

    /** The team's own prompts, a line each. */
    public String prompts(Team team) {
        return String.join("\n", books.teams().prompts(team.id()));
    }

    /**
     * Writes down what a form without faults says, and asks whoever is new. What stands behind <em>More</em> stays as it was where that
     * was not open.
     *
     * @param name the channel's, without the hash
     * @param zone in which a new team keeps its hour
     */
    public Team save(String channel, String name, Draft draft, ZoneId zone, Instant now) {
        var before = in(channel);
        var plan = plan(draft, before.map(Team::plan).orElseGet(() -> TeamPlan.usual(draft.day(), draft.at(), zone)));
        var managers = draft.more()
                .<Set<String>>map(more -> new LinkedHashSet<>(more.managers()))
                .orElseGet(() -> before.map(Team::managers).orElse(Set.of()));
        var prompts = draft.more()
                .map(Draft.More::prompts)
                .orElseGet(() -> before.map(this::prompts).orElse(""));
        var id = before.map(Team::id).orElseGet(UUID::randomUUID);
        var team = new Team(id, channel, name, plan, managers, new LinkedHashSet<>(draft.invited()));
        books.teams().save(team, prompts, now);
        team.invited().stream()
                .filter(user ->
                        before.filter(old -> old.invited().contains(user)).isEmpty())
                .forEach(user -> asking.ask(id, user));
        return team;
    }

    /** Ends a team for everybody in it, with what they said to it; nothing is left to end the second time. */
    public void end(UUID team, Instant now) {
        endings.forEach(ending -> ending.of(team, now));
        books.teams().end(team);
    }

    private static TeamPlan plan(Draft draft, TeamPlan before) {
        var zone = before.zone();
        return draft.more()
                .map(more -> new TeamPlan(
                        draft.day(),
                        draft.at(),
                        zone,
                        more.rhythm(),
                        more.workingDays(),
                        more.country(),
                        Draft.dates(more.daysOff()).orElseThrow()))
                .orElseGet(() -> new TeamPlan(
                        draft.day(),
                        draft.at(),
                        zone,
                        before.rhythm(),
                        before.workingDays(),
                        before.country(),
                        before.ownDaysOff()));
    }
}
