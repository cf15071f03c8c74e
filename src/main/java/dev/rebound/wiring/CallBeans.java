package dev.rebound.wiring;

import dev.rebound.calls.AfterCalls;
import dev.rebound.calls.CallFile;
import dev.rebound.calls.Importing;
import dev.rebound.calls.Imports;
import dev.rebound.calls.Later;
import dev.rebound.calls.Source;
import dev.rebound.calls.clock.CallJobs;
import dev.rebound.calls.slack.CallsDoor;
import dev.rebound.calls.store.CallTables;
import dev.rebound.calls.web.FileSource;
import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Efforts;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Seal;
import dev.rebound.slack.Courier;
import dev.rebound.slack.HandedFiles;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Calls that people bring along in a file. */
class CallBeans {
    @Produces
    @Singleton
    Imports imports(Seal seal) {
        return CallTables.imports(seal);
    }

    @Produces
    @Singleton
    Source callSource(HandedFiles files) {
        return new FileSource(files);
    }

    @Produces
    @Singleton
    Later callsLater(Jobs jobs) {
        return new CallJobs(jobs);
    }

    @Produces
    @Singleton
    Importing.Reading callReading(Members members, Playbook playbook, Courier courier, Clock clock) {
        var files = new CallFile(FileSource.csv());
        return new Importing.Reading(files, members, CallsDoor.teller(playbook, courier), clock);
    }

    @Produces
    @Singleton
    Importing importing(Imports imports, Efforts efforts, Later later, Importing.Reading reading) {
        return new Importing(imports, efforts, later, reading);
    }

    @Produces
    @Singleton
    Job callFiles(InWorkspace inWorkspace, Importing importing, Source source) {
        return CallJobs.reads(inWorkspace, importing, source);
    }

    @Produces
    @Singleton
    Job callFilesBack(InWorkspace inWorkspace, Importing importing, Source source) {
        return CallJobs.takesBack(inWorkspace, importing, source);
    }

    @Produces
    @Singleton
    Echo afterCalls(Imports imports) {
        return new AfterCalls(imports);
    }

    @Produces
    @Singleton
    Departure fromCalls(Imports imports) {
        return user -> imports.forget(user) > 0;
    }

    @Produces
    @Singleton
    CallsDoor callsDoor(Importing importing, Members members, Playbook playbook, Outbound out) {
        return new CallsDoor(new CallsDoor.Rooms(importing, members, playbook), out);
    }

    @Produces
    @Singleton
    Subcommand importWord(CallsDoor door) {
        return door.command();
    }

    @Produces
    @Singleton
    Listener callsListener(CallsDoor door) {
        return door.listener();
    }
}
