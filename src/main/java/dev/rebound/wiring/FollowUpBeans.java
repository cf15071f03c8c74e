package dev.rebound.wiring;

import dev.rebound.calendar.Ledger;
import dev.rebound.followup.Alarm;
import dev.rebound.followup.DayBeside;
import dev.rebound.followup.FollowUps;
import dev.rebound.followup.FollowUpsOnHome;
import dev.rebound.followup.Following;
import dev.rebound.followup.HandingOver;
import dev.rebound.followup.LettingGo;
import dev.rebound.followup.Reminding;
import dev.rebound.followup.clock.Looks;
import dev.rebound.followup.slack.FollowUpDoor;
import dev.rebound.followup.store.FollowUpTables;
import dev.rebound.home.Section;
import dev.rebound.logbook.Logbook;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.Timetable;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voices;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.Handover;
import dev.rebound.prospects.Ownership;
import dev.rebound.prospects.Tidings;
import dev.rebound.reject.CardAddition;
import dev.rebound.reject.slack.RejectListeners;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Files;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Days that people tap, and the reminder on that day. */
class FollowUpBeans {
    @Produces
    @Singleton
    FollowUps followUps() {
        return FollowUpTables.followUps();
    }

    @Produces
    @Singleton
    Alarm followUpAlarm(Jobs jobs) {
        return new Looks(jobs);
    }

    @Produces
    @Singleton
    Following.Ground followUpGround(DoNotContact list, Ownership ownership) {
        return new Following.Ground(list, ownership);
    }

    @Produces
    @Singleton
    Following following(
            FollowUps followUps, Logbook logbook, Following.Ground ground, Timetable timetable, Alarm alarm) {
        return new Following(followUps, logbook, ground, new Following.Time(timetable, alarm));
    }

    @Produces
    @Singleton
    Handover followUpsHandedOver(
            FollowUps followUps, DoNotContact list, Timetable timetable, Alarm alarm, Members members) {
        return new HandingOver(followUps, list, new Following.Time(timetable, alarm), members);
    }

    @Produces
    @Singleton
    LettingGo lettingGo(FollowUps followUps) {
        return new LettingGo(followUps);
    }

    @Produces
    @Singleton
    Departure fromFollowUps(FollowUps followUps) {
        return user -> followUps.forget(user) > 0;
    }

    @Produces
    @Singleton
    Beside.Source dayBeside(Following following, Playbook playbook) {
        return new DayBeside(following, playbook.labels());
    }

    @Produces
    @Singleton
    Section followUpsOnHome(Following following, Playbook playbook) {
        return new FollowUpsOnHome(following, playbook);
    }

    @Produces
    @Singleton
    Reminding.Books followUpBooks(Logbook logbook, DoNotContact list, Ledger ledger) {
        return new Reminding.Books(logbook, list, ledger);
    }

    @Produces
    @Singleton
    Reminding.Telling followUpTelling(Playbook playbook, Voices voices, Courier courier, Tidings tidings) {
        return new Reminding.Telling(FollowUpDoor.teller(playbook, voices, courier), tidings);
    }

    @Produces
    @Singleton
    Reminding reminding(
            FollowUps followUps,
            Members members,
            Timetable timetable,
            Reminding.Books books,
            Reminding.Telling telling) {
        return new Reminding(followUps, new Reminding.People(members, timetable), books, telling);
    }

    @Produces
    @Singleton
    Job followUpLooks(Reminding reminding, InWorkspace inWorkspace, Clock clock) {
        return Looks.job(reminding, inWorkspace, clock);
    }

    @Produces
    @Singleton
    FollowUpDoor.Rooms followUpRooms(
            Following following, Logbook logbook, Members members, Playbook playbook, Clock clock) {
        return new FollowUpDoor.Rooms(following, logbook, members, playbook, clock);
    }

    @Produces
    @Singleton
    Subcommand followUpsWord(FollowUpDoor.Rooms rooms) {
        return FollowUpDoor.command(rooms);
    }

    @Produces
    @Singleton
    Listener followUpsListener(
            FollowUpDoor.Rooms rooms,
            RejectListeners.Rooms cards,
            @All List<CardAddition> additions,
            Outbound out,
            Files files) {
        return FollowUpDoor.listener(rooms, out, files, RejectListeners.redrawing(cards, additions, out));
    }
}
