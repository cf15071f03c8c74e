package dev.rebound.wiring;

import com.slack.api.Slack;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.home.Section;
import dev.rebound.nudges.Budget;
import dev.rebound.people.Absences;
import dev.rebound.people.Acquaintance;
import dev.rebound.people.Admins;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.people.TeamChannels;
import dev.rebound.people.TeamEnding;
import dev.rebound.people.TeamManagers;
import dev.rebound.people.TeamRules;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.people.Timetable;
import dev.rebound.people.slack.Directory;
import dev.rebound.people.store.PeopleTables;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voice;
import dev.rebound.playbook.Voices;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import dev.rebound.slack.Tokens;
import dev.rebound.team.Joining;
import dev.rebound.team.SetUp;
import dev.rebound.team.TeamBooks;
import dev.rebound.team.TeamsOnHome;
import dev.rebound.team.clock.TeamJobs;
import dev.rebound.team.slack.TeamDoor;
import dev.rebound.workspace.Workspaces;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Teams: setting them up, asking people in, and whom a rep can turn to. */
class TeamBeans {
    @Produces
    @Singleton
    Teams teams() {
        return PeopleTables.teams();
    }

    @Produces
    @Singleton
    TeamYeses teamYeses() {
        return PeopleTables.teamYeses();
    }

    @Produces
    @Singleton
    TeamRules teamRules() {
        return PeopleTables.teamRules();
    }

    @Produces
    @Singleton
    Admins admins(ReboundConfig config) {
        return PeopleTables.admins(CorrectionBeans.operators(config));
    }

    @Produces
    @Singleton
    TeamManagers teamManagers(Teams teams, TeamRules rules, Members members) {
        return new TeamManagers(teams, rules, members::standing);
    }

    @Produces
    @Singleton
    TeamChannels teamChannels(Slack slack, Tokens tokens) {
        return TeamDoor.channels(slack, tokens);
    }

    @Produces
    @Singleton
    TeamBooks teamBooks(Teams teams, TeamYeses yeses, TeamRules rules, Admins admins) {
        return new TeamBooks(teams, yeses, rules, admins);
    }

    @Produces
    @Singleton
    Departure fromTeams(Teams teams, TeamRules rules) {
        return user -> teams.forget(user) + rules.forget(user) > 0;
    }

    @Produces
    @Singleton
    Joining joining(TeamBooks books, Timetable timetable, Budget budget) {
        return new Joining(books, timetable, budget);
    }

    @Produces
    @Singleton
    SetUp setUp(TeamBooks books, Jobs jobs, @All List<TeamEnding> endings) {
        return new SetUp(books, new TeamJobs(jobs), endings);
    }

    @Produces
    @Singleton
    Section teamsOnHome(Teams teams, Joining joining, Playbook playbook) {
        return new TeamsOnHome(teams, joining, playbook.labels());
    }

    @Produces
    @Singleton
    TeamJobs.Look teamLook(
            Joining joining, Members members, Voices voices, Playbook playbook, Courier courier, Clock clock) {
        var send = TeamDoor.question(playbook, courier);
        return (team, user) -> voices.of(user) == Voice.JOB_SEARCH
                ? Optional.<Instant>empty()
                : joining.look(team, members.meet(user), clock.instant(), send);
    }

    @Produces
    @Singleton
    Job teamInvitations(
            InWorkspace inWorkspace,
            Directory directory,
            Acquaintance acquaintance,
            Admins admins,
            Absences absences,
            TeamJobs.Look look) {
        var learners = new Directory.Learners(acquaintance, admins, absences);
        return TeamJobs.invitations(
                inWorkspace, (UUID workspace, String user) -> directory.ask(workspace, user, learners), look);
    }

    @Produces
    @Singleton
    Job teamPeople(Workspaces workspaces, InWorkspace inWorkspace, TeamBooks books, Members members) {
        return TeamJobs.refresh(workspaces, inWorkspace, books, members);
    }

    @Produces
    @Singleton
    TeamDoor.Rooms teamRooms(
            ReboundConfig config,
            SetUp setUp,
            Joining joining,
            TeamBooks books,
            Members members,
            Playbook playbook,
            Diagnoser diagnoser,
            PeopleNearby people,
            Clock clock) {
        return new TeamDoor.Rooms(
                config.commands().rebound(), setUp, joining, books, members, playbook, diagnoser, people, clock);
    }

    @Produces
    @Singleton
    TeamDoor.Eyes teamEyes(
            Slack slack,
            Tokens tokens,
            InWorkspace inWorkspace,
            Directory directory,
            Acquaintance acquaintance,
            Admins admins,
            Absences absences) {
        var learners = new Directory.Learners(acquaintance, admins, absences);
        return new TeamDoor.Eyes(
                slack, tokens, inWorkspace, (workspace, user) -> directory.ask(workspace, user, learners));
    }

    @Produces
    @Singleton
    TeamDoor teamDoor(TeamDoor.Rooms rooms, TeamDoor.Eyes eyes, Outbound out) {
        return new TeamDoor(rooms, eyes, out);
    }

    @Produces
    @Singleton
    Subcommand teamWord(TeamDoor door) {
        return door.command();
    }

    @Produces
    @Singleton
    Listener teamListener(TeamDoor door) {
        return door.listener();
    }
}
