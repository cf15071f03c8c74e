package dev.rebound.wiring;

import dev.rebound.calendar.Ledger;
import dev.rebound.calendar.store.LedgerStore;
import dev.rebound.nudges.Budget;
import dev.rebound.nudges.Consents;
import dev.rebound.nudges.Lookout;
import dev.rebound.nudges.Peace;
import dev.rebound.nudges.Plans;
import dev.rebound.nudges.Unprompted;
import dev.rebound.nudges.budget.clock.Watch;
import dev.rebound.nudges.budget.slack.BudgetDoor;
import dev.rebound.nudges.budget.store.BudgetTables;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.Timetable;
import dev.rebound.people.store.PeopleTables;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voices;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** People's hours, and the budget of what comes unasked in them. */
class CalendarBeans {
    @Produces
    @Singleton
    Timetable timetable() {
        return PeopleTables.timetable();
    }

    @Produces
    @Singleton
    Ledger ledger() {
        return new LedgerStore();
    }

    @Produces
    @Singleton
    Consents consents() {
        return BudgetTables.consents();
    }

    @Produces
    @Singleton
    Plans plans() {
        return BudgetTables.plans();
    }

    @Produces
    @Singleton
    Departure fromCalendar(Timetable timetable, Ledger ledger, Consents consents, Plans plans) {
        return user -> timetable.forget(user) + ledger.forget(user) + consents.forget(user) + plans.forget(user) > 0;
    }

    /** Nobody is on a run as long as nobody tells of runs. */
    @Produces
    @Singleton
    Budget budget(Timetable timetable, Consents consents, Ledger ledger, Instance<Peace> peace) {
        Peace known = peace.isResolvable() ? peace.get() : (user, now) -> false;
        return new Budget(timetable, consents, ledger, known);
    }

    @Produces
    @Singleton
    Lookout lookout(Budget budget, @All List<Unprompted> all, Consents consents, Timetable timetable, Ledger ledger) {
        return new Lookout(budget, new Lookout.Sources(all, consents), timetable, ledger);
    }

    @Produces
    @Singleton
    Watch watch(Plans plans, Jobs jobs, Clock clock) {
        return new Watch(plans, jobs, clock);
    }

    @Produces
    @Singleton
    Job unprompted(
            Watch watch,
            InWorkspace inWorkspace,
            Lookout lookout,
            Members members,
            Playbook playbook,
            Voices voices,
            Courier courier) {
        return watch.job(
                inWorkspace, new Watch.Post(lookout, members, voices, BudgetDoor.post(playbook.labels(), courier)));
    }

    @Produces
    @Singleton
    BudgetDoor budgetDoor(BudgetDoor.Rooms rooms, Outbound out) {
        return new BudgetDoor(rooms, out);
    }

    @Produces
    @Singleton
    BudgetDoor.Rooms budgetRooms(
            Members members,
            Timetable timetable,
            Consents consents,
            Watch watch,
            Lookout lookout,
            Playbook playbook,
            Clock clock) {
        return new BudgetDoor.Rooms(members, timetable, consents, watch, lookout, playbook, clock);
    }

    @Produces
    @Singleton
    Subcommand settings(BudgetDoor door) {
        return door.command();
    }

    @Produces
    @Singleton
    Listener settingsAndLess(BudgetDoor door) {
        return door.listener();
    }
}
