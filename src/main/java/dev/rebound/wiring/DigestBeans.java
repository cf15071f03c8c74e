package dev.rebound.wiring;

import dev.rebound.calendar.Ledger;
import dev.rebound.digest.DigestOnHome;
import dev.rebound.digest.Digests;
import dev.rebound.digest.Due;
import dev.rebound.digest.Offered;
import dev.rebound.digest.Outlet;
import dev.rebound.digest.Pooling;
import dev.rebound.digest.Pools;
import dev.rebound.digest.Sending;
import dev.rebound.digest.TeamRoster;
import dev.rebound.digest.Writing;
import dev.rebound.digest.clock.DigestJobs;
import dev.rebound.digest.slack.DigestDoor;
import dev.rebound.digest.store.DigestStore;
import dev.rebound.experiment.TeamLines;
import dev.rebound.home.Section;
import dev.rebound.logbook.Sums;
import dev.rebound.people.Departure;
import dev.rebound.people.TeamChannels;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Playbook;
import dev.rebound.recovery.Giving;
import dev.rebound.recovery.Recovery;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.workspace.Workspaces;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The weekly digest. */
class DigestBeans {
    @Produces
    @Singleton
    Digests digests() {
        return new DigestStore();
    }

    @Produces
    @Singleton
    Due due(DigestRooms rooms, Ledger ledger, Outlet outlet, Gifts gifts, Pooling pooling) {
        var roster = new TeamRoster(rooms.teams(), rooms.yeses(), rooms.pools());
        var writing = new Writing(roster, rooms.sums(), rooms.digests());
        return new Due(rooms.teams(), rooms.yeses(), new Sending(ledger, writing, gifts::to, outlet), pooling);
    }

    @Produces
    @Singleton
    Outlet digestOutlet(Playbook playbook, Courier courier, Digests digests) {
        return DigestDoor.outlet(playbook, courier, digests);
    }

    /** What people gave to their teams. */
    record Gifts(Teams teams, TeamLines lines, Giving giving, Clock clock) {
        List<Offered> to(UUID team) {
            var since = clock.instant().minus(Duration.ofDays(7));
            var kept = teams.find(team).map(found -> lines.since(found, since)).orElseGet(List::of);
            return Stream.concat(
                            giving.lessons(team, since).stream().map(Gifts::lesson),
                            kept.stream().map(line -> new Offered(line, Optional.empty())))
                    .toList();
        }

        private static Offered lesson(Recovery lesson) {
            return new Offered(
                    lesson.words().text(), Optional.of(lesson.author()).filter(author -> lesson.named()));
        }
    }

    @Produces
    @Singleton
    Gifts giftsToTeams(Teams teams, TeamLines lines, Giving giving, Clock clock) {
        return new Gifts(teams, lines, giving, clock);
    }

    /** What a digest is made of. */
    record DigestRooms(Teams teams, TeamYeses yeses, Sums sums, Digests digests, Pools pools) {}

    @Produces
    @Singleton
    DigestRooms digestRooms(Teams teams, TeamYeses yeses, Sums sums, Digests digests, Pools pools) {
        return new DigestRooms(teams, yeses, sums, digests, pools);
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
