package dev.rebound.wiring;

import dev.rebound.calendar.Ledger;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.goals.GoalWords;
import dev.rebound.goals.Goals;
import dev.rebound.goals.GoalsOnHome;
import dev.rebound.goals.MetGoals;
import dev.rebound.goals.Tracking;
import dev.rebound.goals.slack.GoalDoor;
import dev.rebound.goals.store.GoalStore;
import dev.rebound.home.Section;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Wins;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Seal;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Goals that people set themselves. */
class GoalBeans {
    @Produces
    @Singleton
    Goals goals(Seal seal) {
        return new GoalStore(seal);
    }

    @Produces
    @Singleton
    Tracking tracking(Goals goals, Logbook logbook, Wins wins, Efforts efforts) {
        return new Tracking(goals, new Books(logbook, wins, efforts));
    }

    @Produces
    @Singleton
    Departure fromGoals(Goals goals) {
        return user -> goals.forget(user) > 0;
    }

    @Produces
    @Singleton
    Beside.Source metGoals(Tracking tracking, Ledger ledger, Playbook playbook) {
        return new MetGoals(tracking, ledger, new GoalWords(playbook.labels()));
    }

    @Produces
    @Singleton
    Section goalsOnHome(Tracking tracking, Playbook playbook) {
        return new GoalsOnHome(tracking, playbook.labels());
    }

    @Produces
    @Singleton
    GoalDoor goalDoor(GoalDoor.Rooms rooms, Outbound out) {
        return new GoalDoor(rooms, out);
    }

    @Produces
    @Singleton
    GoalDoor.Rooms goalRooms(
            ReboundConfig config,
            Goals goals,
            Diagnoser diagnoser,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {
        return new GoalDoor.Rooms(config.commands().win(), goals, diagnoser, members, people, playbook, clock);
    }

    @Produces
    @Singleton
    Subcommand goalsWord(GoalDoor door) {
        return door.command();
    }

    @Produces
    @Singleton
    Listener goalsListener(GoalDoor door) {
        return door.listener();
    }
}
