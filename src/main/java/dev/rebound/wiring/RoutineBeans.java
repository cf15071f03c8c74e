package dev.rebound.wiring;

import dev.rebound.coaching.Evidence;
import dev.rebound.home.Section;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Wins;
import dev.rebound.nudges.Consents;
import dev.rebound.nudges.Lookout;
import dev.rebound.nudges.Unprompted;
import dev.rebound.nudges.budget.clock.Watch;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.Timetable;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.RoutineTexts;
import dev.rebound.reject.CardAddition;
import dev.rebound.routine.AfterNoOnCard;
import dev.rebound.routine.BeforeCalls;
import dev.rebound.routine.DailyMindset;
import dev.rebound.routine.EndOfDay;
import dev.rebound.routine.RoutineLines;
import dev.rebound.routine.Routines;
import dev.rebound.routine.RoutinesOnHome;
import dev.rebound.routine.WeekNote;
import dev.rebound.routine.slack.RoutineDoor;
import dev.rebound.routine.store.RoutineStore;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Routines, the daily mindset and the note at the end of the week. */
class RoutineBeans {
    @Produces
    @Singleton
    Routines routines() {
        return new RoutineStore();
    }

    @Produces
    @Singleton
    RoutineTexts routineTexts() {
        return RoutineTexts.shipped();
    }

    @Produces
    @Singleton
    RoutineLines routineLines(Routines routines, RoutineTexts texts) {
        return new RoutineLines(routines, texts);
    }

    @Produces
    @Singleton
    Departure fromRoutines(Routines routines) {
        return user -> routines.forget(user) > 0;
    }

    @Produces
    @Singleton
    Unprompted beforeCalls(Routines routines, RoutineLines lines, Playbook playbook) {
        return new BeforeCalls(routines, lines, playbook.labels());
    }

    @Produces
    @Singleton
    Unprompted dailyMindset(Routines routines, RoutineLines lines, Playbook playbook) {
        return new DailyMindset(routines, lines, playbook.labels());
    }

    @Produces
    @Singleton
    EndOfDay.Evenings evenings(Routines routines, Consents consents) {
        return new EndOfDay.Evenings(routines, consents);
    }

    @Produces
    @Singleton
    Unprompted endOfDay(
            EndOfDay.Evenings evenings,
            RoutineLines lines,
            Logbook logbook,
            Wins wins,
            Efforts efforts,
            Playbook playbook) {
        return new EndOfDay(evenings, lines, new Books(logbook, wins, efforts), playbook.labels());
    }

    @Produces
    @Singleton
    Unprompted weekNote(
            EndOfDay.Evenings evenings,
            Logbook logbook,
            Wins wins,
            Efforts efforts,
            @All List<Evidence.Source> evidence,
            Playbook playbook) {
        return new WeekNote(evenings, new Books(logbook, wins, efforts), evidence, playbook.labels());
    }

    @Produces
    @Singleton
    CardAddition afterNoOnCard(RoutineLines lines, Playbook playbook) {
        return new AfterNoOnCard(lines, playbook.labels());
    }

    @Produces
    @Singleton
    Section routinesOnHome(
            Routines routines,
            RoutineLines lines,
            Timetable timetable,
            Consents consents,
            Lookout lookout,
            Logbook logbook,
            Wins wins,
            Efforts efforts,
            Playbook playbook) {
        var books = new Books(logbook, wins, efforts);
        var rooms = new RoutinesOnHome.Rooms(routines, lines, timetable, consents, lookout, books);
        return new RoutinesOnHome(rooms, playbook);
    }

    @Produces
    @Singleton
    RoutineDoor routineDoor(
            Routines routines,
            RoutineLines lines,
            RoutineTexts texts,
            Consents consents,
            Timetable timetable,
            Watch watch,
            Members members,
            Playbook playbook,
            Clock clock,
            Lookout lookout,
            Outbound out) {
        var rooms = new RoutineDoor.Rooms(routines, lines, texts, consents, timetable, watch, members, playbook, clock);
        return new RoutineDoor(rooms, lookout, out);
    }

    @Produces
    @Singleton
    Subcommand routine(RoutineDoor door) {
        return door.command();
    }

    @Produces
    @Singleton
    Listener routineForm(RoutineDoor door) {
        return door.listener();
    }
}
