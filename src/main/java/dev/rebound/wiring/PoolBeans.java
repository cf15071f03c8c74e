package dev.rebound.wiring;

import dev.rebound.digest.PoolLetter;
import dev.rebound.digest.Pooling;
import dev.rebound.digest.Pools;
import dev.rebound.digest.Settling;
import dev.rebound.digest.clock.DigestJobs;
import dev.rebound.digest.slack.DigestDoor;
import dev.rebound.digest.store.DigestStore;
import dev.rebound.people.Admins;
import dev.rebound.people.Members;
import dev.rebound.people.TeamEnding;
import dev.rebound.people.TeamRights;
import dev.rebound.people.TeamRules;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Small teams that share one digest. */
class PoolBeans {
    @Produces
    @Singleton
    Pools pools() {
        return DigestStore.pools();
    }

    @Produces
    @Singleton
    TeamRights teamRights(Admins admins, TeamRules rules) {
        return new TeamRights(admins, rules);
    }

    @Produces
    @Singleton
    PoolLetter.Post poolLetters(Teams teams, TeamRights rights, Members members, Playbook playbook, Courier courier) {
        return DigestDoor.letters(new DigestDoor.Speakers(teams, rights, members), playbook, courier);
    }

    @Produces
    @Singleton
    Pooling pooling(Teams teams, Pools pools, PoolLetter.Post post, Jobs jobs) {
        return new Pooling(teams, pools, post, DigestJobs.lookLater(jobs));
    }

    @Produces
    @Singleton
    Job poolJob(
            InWorkspace inWorkspace, Teams teams, Pools pools, PoolLetter.Post post, DigestJobs.Slackward slackward) {
        return DigestJobs.looking(inWorkspace, new Settling(teams, pools, post), slackward);
    }

    @Produces
    @Singleton
    TeamEnding endsSharing(Pooling pooling) {
        return pooling::leave;
    }

    @Produces
    @Singleton
    DigestDoor.Rooms poolRooms(
            Pooling pooling, Teams teams, TeamRights rights, Members members, Playbook playbook, Clock clock) {
        return new DigestDoor.Rooms(pooling, teams, rights, members, playbook, clock);
    }

    @Produces
    @Singleton
    Listener poolListener(DigestDoor.Rooms rooms, Outbound out) {
        return DigestDoor.sharing(rooms, out);
    }
}
