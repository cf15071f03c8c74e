package dev.rebound.wiring;

import dev.rebound.checkin.Wishes;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.nudges.Asides;
import dev.rebound.nudges.Breaks;
import dev.rebound.nudges.Budget;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.people.Timetable;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voices;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Files;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import dev.rebound.talk.Peers;
import dev.rebound.talk.Shift;
import dev.rebound.talk.TalkBeside;
import dev.rebound.talk.Talking;
import dev.rebound.talk.Talks;
import dev.rebound.talk.clock.TalkJobs;
import dev.rebound.talk.slack.TalkDoor;
import dev.rebound.talk.store.TalkStore;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Five minutes with somebody. */
class TalkBeans {
    @Produces
    @Singleton
    Talks talks() {
        return new TalkStore();
    }

    @Produces
    @Singleton
    Shift talkShift(Members members, Timetable timetable, Budget budget, Breaks breaks, Voices voices) {
        return new Shift(
                members,
                timetable,
                budget,
                (user, now) -> breaks.running(user, now).isPresent(),
                voices);
    }

    @Produces
    @Singleton
    Peers talkPeers(Teams teams, TeamYeses yeses, Wishes wishes, Shift shift) {
        return new Peers(teams, yeses, wishes, shift);
    }

    /** How asks reach people, and the clock. */
    record Ways(String command, Courier courier, Jobs jobs, Clock clock) {}

    @Produces
    @Singleton
    Ways talkWays(ReboundConfig config, Courier courier, Jobs jobs, Clock clock) {
        return new Ways(config.commands().rebound(), courier, jobs, clock);
    }

    @Produces
    @Singleton
    Talking talking(Talks talks, Peers peers, Playbook playbook, Ways ways) {
        var outlet = TalkDoor.outlet(playbook, ways.command(), ways.courier(), ways.clock());
        return new Talking(talks, peers, outlet, new TalkJobs(ways.jobs()));
    }

    /** A button beside breaks and at their end. */
    @Produces
    @Singleton
    TalkBeside talkBeside(Talking talking, Asides asides, Playbook playbook) {
        return new TalkBeside(talking, asides, playbook.labels());
    }

    @Produces
    @Singleton
    Job talkEndings(InWorkspace inWorkspace, Talking talking, Members members, Clock clock) {
        return TalkJobs.job(inWorkspace, id -> talking.look(id, members::meet, clock.instant()));
    }

    @Produces
    @Singleton
    Departure fromTalks(Talking talking) {
        return talking::forget;
    }

    @Produces
    @Singleton
    TalkDoor.Rooms talkRooms(
            ReboundConfig config,
            Talking talking,
            Diagnoser diagnoser,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {
        return new TalkDoor.Rooms(config.commands().rebound(), talking, diagnoser, members, people, playbook, clock);
    }

    @Produces
    @Singleton
    Subcommand talkWord(TalkDoor.Rooms rooms) {
        return TalkDoor.command(rooms);
    }

    @Produces
    @Singleton
    Listener talkListener(TalkDoor.Rooms rooms, Outbound out, Files files) {
        return TalkDoor.listener(rooms, out, files);
    }
}
