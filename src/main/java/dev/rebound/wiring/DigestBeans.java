package dev.rebound.wiring;

import dev.rebound.calendar.Ledger;
import dev.rebound.digest.DigestOnHome;
import dev.rebound.digest.Digests;
import dev.rebound.digest.Due;
import dev.rebound.digest.Sending;
import dev.rebound.digest.TeamRoster;
import dev.rebound.digest.Writing;
import dev.rebound.digest.clock.DigestJobs;
import dev.rebound.digest.slack.DigestDoor;
import dev.rebound.digest.store.DigestStore;
import dev.rebound.home.Section;
import dev.rebound.logbook.Sums;
import dev.rebound.people.Departure;
import dev.rebound.people.TeamChannels;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.workspace.Workspaces;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The weekly digest. */
class DigestBeans {
    @Produces
    @Singleton
    Digests digests() {
        return new DigestStore();
    }

    @Produces
    @Singleton
    Due due(DigestRooms rooms, Ledger ledger, Playbook playbook, Courier courier) {
        var writing = new Writing(new TeamRoster(rooms.teams(), rooms.yeses()), rooms.sums(), rooms.digests());
        var outlet = DigestDoor.outlet(playbook, courier, rooms.digests());
        return new Due(rooms.teams(), rooms.yeses(), new Sending(ledger, writing, team -> List.of(), outlet));
    }

    /** What a digest is made of. */
    record DigestRooms(Teams teams, TeamYeses yeses, Sums sums, Digests digests) {}

    @Produces
    @Singleton
    DigestRooms digestRooms(Teams teams, TeamYeses yeses, Sums sums, Digests digests) {
        return new DigestRooms(teams, yeses, sums, digests);
    }

    @Produces
    @Singleton
    Job digestJob(Workspaces workspaces, InWorkspace inWorkspace, Due due, DigestJobs.Slackward slackward) {
        return DigestJobs.sending(workspaces, inWorkspace, due, slackward);
    }

    @Produces
    @Singleton
    DigestJobs.Slackward slackward(TeamChannels channels, Clock clock) {
        return new DigestJobs.Slackward(channels, clock);
    }

    @Produces
    @Singleton
    Section digestOnHome(Teams teams, Digests digests, Playbook playbook) {
        return new DigestOnHome(teams, digests, playbook.labels());
    }

    /** Whoever leaves is behind no digest any more. */
    @Produces
    @Singleton
    Departure fromDigests(Digests digests) {
        return user -> digests.forget(user) > 0;
    }
}
