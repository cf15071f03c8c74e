package dev.rebound.wiring;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.home.Section;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Logbook;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.people.TeamChannels;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Playbook;
import dev.rebound.recovery.Belonging;
import dev.rebound.recovery.Giving;
import dev.rebound.recovery.KnownNames;
import dev.rebound.recovery.Outlet;
import dev.rebound.recovery.Posting;
import dev.rebound.recovery.Recoveries;
import dev.rebound.recovery.RecoveryOnHome;
import dev.rebound.recovery.clock.RecoveryJobs;
import dev.rebound.recovery.slack.RecoveryDoor;
import dev.rebound.recovery.store.RecoveryStore;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Stories and lessons that people give to their teams. */
class RecoveryBeans {
    @Produces
    @Singleton
    Recoveries recoveries() {
        return new RecoveryStore();
    }

    @Produces
    @Singleton
    Belonging belonging(Teams teams, TeamYeses yeses) {
        return new Belonging(teams, yeses);
    }

    @Produces
    @Singleton
    Outlet recoveryOutlet(Playbook playbook, Courier courier) {
        return RecoveryDoor.outlet(playbook, courier);
    }

    @Produces
    @Singleton
    RecoveryJobs recoveryJobs(Jobs jobs, Clock clock) {
        return new RecoveryJobs(jobs, clock);
    }

    @Produces
    @Singleton
    Giving giving(Recoveries recoveries, Belonging belonging, RecoveryJobs later, Outlet outlet) {
        return new Giving(recoveries, belonging, later, outlet);
    }

    @Produces
    @Singleton
    Job recoveryPosting(InWorkspace inWorkspace, RecoveryRooms rooms, TeamChannels channels, Clock clock) {
        var posting = new Posting(rooms.recoveries(), rooms.belonging(), rooms.outlet());
        return RecoveryJobs.posting(inWorkspace, posting, channels, clock);
    }

    /** What posting is made of. */
    record RecoveryRooms(Recoveries recoveries, Belonging belonging, Outlet outlet) {}

    @Produces
    @Singleton
    RecoveryRooms recoveryPostingRooms(Recoveries recoveries, Belonging belonging, Outlet outlet) {
        return new RecoveryRooms(recoveries, belonging, outlet);
    }

    @Produces
    @Singleton
    Blackout namesOutOfRecoveries(Giving giving) {
        return RecoveryStore.blackout(giving::erased);
    }

    /** What somebody gave goes with them, out of channels as well. */
    @Produces
    @Singleton
    Departure fromRecoveries(Giving giving) {
        return user -> giving.takeAllBack(user) > 0;
    }

    @Produces
    @Singleton
    @Typed({RecoveryOnHome.class, Section.class})
    RecoveryOnHome recoveryOnHome(Giving giving, Belonging belonging, Playbook playbook) {
        return new RecoveryOnHome(giving, belonging, playbook);
    }

    @Produces
    @Singleton
    RecoveryDoor.Rooms recoveryRooms(
            ReboundConfig config,
            RecoveryWords words,
            RecoveryOnHome onHome,
            Diagnoser diagnoser,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {
        return new RecoveryDoor.Rooms(
                config.commands().rebound(),
                words.giving(),
                words.belonging(),
                words.names(),
                onHome,
                diagnoser,
                members,
                people,
                playbook,
                clock);
    }

    /** What the form asks before something is given. */
    record RecoveryWords(Giving giving, Belonging belonging, KnownNames names) {}

    @Produces
    @Singleton
    RecoveryWords recoveryWords(Giving giving, Belonging belonging, Logbook logbook) {
        return new RecoveryWords(giving, belonging, new KnownNames(logbook));
    }

    @Produces
    @Singleton
    RecoveryDoor recoveryDoor(RecoveryDoor.Rooms rooms, Outbound out) {
        return new RecoveryDoor(rooms, out);
    }

    @Produces
    @Singleton
    Subcommand recoveryWord(RecoveryDoor door) {
        return door.command();
    }

    @Produces
    @Singleton
    Listener recoveryListener(RecoveryDoor door) {
        return door.listener();
    }
}
