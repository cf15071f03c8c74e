package dev.rebound.testkit;

import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.Teams;
import dev.rebound.slack.InWorkspace;
import dev.rebound.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The simulator's workspace, for what a test has to have there before it comes in by the door. */
@Singleton
public class Workplace {
    private static final String NORTHWIND = "T0NORTHWD";

    private final InWorkspace inWorkspace;
    private final Workspaces workspaces;
    private final Members members;
    private final Teams teams;

    Workplace(InWorkspace inWorkspace, Workspaces workspaces, Members members, Teams teams) {
        this.inWorkspace = inWorkspace;
        this.workspaces = workspaces;
        this.members = members;
        this.teams = teams;
    }

    /** Does something inside it, in a transaction of its own. */
    public <T> T in(Callable<T> work) {
        var workspace =
                inWorkspace.acrossWorkspaces(() -> workspaces.ofTeam(NORTHWIND)).orElseThrow();
        return inWorkspace.run(workspace, work);
    }

    /** A full member of whom Slack has told everything already. */
    public void hires(String user, ZoneId zone) {
        in(() -> {
            members.meet(user);
            return members.learn(user, zone, Standing.MEMBER);
        });
    }

    /** A team as it is usually set up, in a channel of its own; whoever managed it before does not any more. */
    public void team(UUID id, Set<String> managers, Set<String> people) {
        var plan = TeamPlan.usual(DayOfWeek.FRIDAY, LocalTime.of(15, 0), ZoneOffset.UTC);
        var channel = "C" + id.toString().substring(0, 8);
        in(() -> {
            teams.save(new Team(id, channel, "sales", plan, managers, people), "", Instant.now());
            return id;
        });
    }

    /** That team is no more. */
    public void ends(UUID team) {
        in(() -> {
            teams.end(team);
            return team;
        });
    }
}
