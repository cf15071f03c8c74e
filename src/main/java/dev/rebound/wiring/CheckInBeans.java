package dev.rebound.wiring;

import com.slack.api.Slack;
import dev.rebound.calendar.Ledger;
import dev.rebound.checkin.Beginning;
import dev.rebound.checkin.Closing;
import dev.rebound.checkin.Going;
import dev.rebound.checkin.GroupTalks;
import dev.rebound.checkin.Meetings;
import dev.rebound.checkin.Outlet;
import dev.rebound.checkin.RoundBooks;
import dev.rebound.checkin.Timing;
import dev.rebound.checkin.Wishes;
import dev.rebound.checkin.clock.CheckInJobs;
import dev.rebound.checkin.slack.CheckInDoor;
import dev.rebound.checkin.store.MeetingStore;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.TeamChannels;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.people.Timetable;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Files;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Tokens;
import dev.rebound.workspace.Workspaces;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Check-ins in twos and threes. */
class CheckInBeans {
    @Produces
    @Singleton
    Meetings meetings() {
        return new MeetingStore();
    }

    @Produces
    @Singleton
    RoundBooks roundBooks(Teams teams, TeamYeses yeses, Meetings meetings, Wishes wishes) {
        return new RoundBooks(teams, yeses, meetings, wishes);
    }

    @Produces
    @Singleton
    Timing checkInTiming(Members members, Timetable timetable, Wishes wishes) {
        return new Timing(members, timetable, wishes);
    }

    @Produces
    @Singleton
    Outlet checkInOutlet(Playbook playbook, Courier courier) {
        return CheckInDoor.outlet(playbook, courier);
    }

    @Produces
    @Singleton
    GroupTalks groupTalks(Slack slack, Tokens tokens) {
        return CheckInDoor.talks(slack, tokens);
    }

    @Produces
    @Singleton
    Closing checkInClosing(RoundBooks books, Outlet outlet) {
        return new Closing(books, outlet);
    }

    @Produces
    @Singleton
    Going goingCheckIns(RoundBooks books, Timing timing, Closing closing, Outlet outlet) {
        return new Going(books, timing, closing, outlet);
    }

    @Produces
    @Singleton
    Beginning beginningCheckIns(RoundBooks books, Ledger ledger, Timing timing, Beginning.After after) {
        return new Beginning(books, ledger, timing, after);
    }

    @Produces
    @Singleton
    Beginning.After afterBeginning(Closing closing, Outlet outlet) {
        return new Beginning.After(closing, outlet);
    }

    @Produces
    @Singleton
    CheckInJobs.Road checkInRoad(Beginning beginning, Going going) {
        return new CheckInJobs.Road(beginning, going);
    }

    @Produces
    @Singleton
    CheckInJobs.Slackward checkInSlackward(TeamChannels channels, GroupTalks talks, Clock clock) {
        return new CheckInJobs.Slackward(channels, talks, clock);
    }

    @Produces
    @Singleton
    Job checkInJob(
            Workspaces workspaces, InWorkspace inWorkspace, CheckInJobs.Road road, CheckInJobs.Slackward slackward) {
        return CheckInJobs.rounds(workspaces, inWorkspace, road, slackward);
    }

    @Produces
    @Singleton
    Listener checkInListener(Going going, Playbook playbook, Clock clock, CheckInDoor.Ways ways) {
        return CheckInDoor.listener(new CheckInDoor.Rooms(going, playbook, clock), ways);
    }

    @Produces
    @Singleton
    CheckInDoor.Ways checkInWays(Outbound out, Files files) {
        return new CheckInDoor.Ways(out, files);
    }

    /** Whoever leaves was in no round. */
    @Produces
    @Singleton
    Departure fromCheckIns(Meetings meetings) {
        return user -> meetings.forget(user) > 0;
    }
}
