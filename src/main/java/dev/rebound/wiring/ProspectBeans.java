package dev.rebound.wiring;

import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.store.LogbookTables;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Admins;
import dev.rebound.people.Members;
import dev.rebound.people.TeamManagers;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Seal;
import dev.rebound.prospects.CatchingUp;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.EraseProspect;
import dev.rebound.prospects.Heed;
import dev.rebound.prospects.Outlet;
import dev.rebound.prospects.SaidToStop;
import dev.rebound.prospects.StopBeside;
import dev.rebound.prospects.Stops;
import dev.rebound.prospects.Tidings;
import dev.rebound.prospects.Trace;
import dev.rebound.prospects.clock.ProspectJobs;
import dev.rebound.prospects.slack.ContactsDoor;
import dev.rebound.prospects.store.ProspectTables;
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
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The do-not-contact list, and what follows it. */
class ProspectBeans {
    @Produces
    @Singleton
    Stops stops(Seal seal) {
        return ProspectTables.stops(seal);
    }

    @Produces
    @Singleton
    DoNotContact doNotContact(Stops stops, Instance<Heed> heeds, Tidings tidings) {
        return new DoNotContact(stops, () -> heeds.stream().toList(), tidings);
    }

    @Produces
    @Singleton
    Echo saidToStop(DoNotContact list, Members members) {
        return new SaidToStop(list, members);
    }

    @Produces
    @Singleton
    Beside.Source stopBeside(DoNotContact list, Playbook playbook) {
        return new StopBeside(list, playbook.labels());
    }

    @Produces
    @Singleton
    EraseProspect eraseProspect(DoNotContact list, @All List<Blackout> beside, @All List<Trace> traces, Jobs jobs) {
        var places = new EraseProspect.Places(LogbookTables.blackout(), beside, list, traces);
        return new EraseProspect(places, ProspectTables.erasures(), new ProspectJobs(jobs));
    }

    @Produces
    @Singleton
    Job erasures(InWorkspace inWorkspace, EraseProspect eraser, Playbook playbook, Courier courier) {
        return ProspectJobs.job(
                inWorkspace,
                eraser,
                (admin, entries) -> courier.post(admin, ContactsDoor.erased(entries, playbook.labels())));
    }

    @Produces
    @Singleton
    Job stopsFromBefore(InWorkspace inWorkspace, DoNotContact list, Members members, Seal seal) {
        var saidToStop = new SaidToStop(list, members);
        var books = new CatchingUp.Books(LogbookTables.stopsSaid(seal), list, ProspectTables.arrears());
        return ProspectJobs.catchUp(inWorkspace, new CatchingUp(books, saidToStop));
    }

    @Produces
    @Singleton
    ContactsDoor.FileOut fileOut(Files files) {
        return (user, name, said, content) -> files.send(user, new Files.Text(name, said, content));
    }

    @Produces
    @Singleton
    ContactsDoor.Tools contactTools(
            Admins admins, TeamManagers managers, EraseProspect eraser, Outlet outlet, ContactsDoor.FileOut files) {
        return new ContactsDoor.Tools(new ContactsDoor.Keepers(managers::manages, admins::is), eraser, outlet, files);
    }

    @Produces
    @Singleton
    ContactsDoor.Rooms contactRooms(
            ReboundConfig config,
            DoNotContact list,
            Logbook logbook,
            Members members,
            Playbook playbook,
            Clock clock,
            ContactsDoor.Tools tools) {
        return new ContactsDoor.Rooms(config.commands().rebound(), list, logbook, members, playbook, clock, tools);
    }

    @Produces
    @Singleton
    Subcommand contacts(ContactsDoor.Rooms rooms, Outbound out) {
        return ContactsDoor.command(rooms, out);
    }

    @Produces
    @Singleton
    Listener contactsListener(
            ContactsDoor.Rooms rooms, RejectListeners.Rooms cards, @All List<CardAddition> additions, Outbound out) {
        return ContactsDoor.listener(rooms, out, RejectListeners.redrawing(cards, additions, out));
    }
}
