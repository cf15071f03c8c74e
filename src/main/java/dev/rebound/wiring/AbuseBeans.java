package dev.rebound.wiring;

import dev.rebound.abuse.Audit;
import dev.rebound.abuse.Books;
import dev.rebound.abuse.Chasing;
import dev.rebound.abuse.Confidants;
import dev.rebound.abuse.Deciding;
import dev.rebound.abuse.Effects;
import dev.rebound.abuse.Herald;
import dev.rebound.abuse.Incidents;
import dev.rebound.abuse.Leaving;
import dev.rebound.abuse.Notices;
import dev.rebound.abuse.PeopleToTell;
import dev.rebound.abuse.Reading;
import dev.rebound.abuse.Telling;
import dev.rebound.abuse.TowardsProspect;
import dev.rebound.abuse.WorkingDays;
import dev.rebound.abuse.clock.AbuseJobs;
import dev.rebound.abuse.slack.AbuseDoor;
import dev.rebound.abuse.store.AbuseTables;
import dev.rebound.logbook.Blackout;
import dev.rebound.people.Absences;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.TeamManagers;
import dev.rebound.people.TeamRules;
import dev.rebound.people.Timetable;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Seal;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.Handover;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Undelivered;
import dev.rebound.workspace.Workspaces;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Reports of abuse that a rep sends to somebody who can decide. */
class AbuseBeans {
    @Produces
    @Singleton
    Incidents incidents(Seal seal) {
        return AbuseTables.incidents(seal);
    }

    @Produces
    @Singleton
    Audit abuseAudit() {
        return AbuseTables.audit();
    }

    @Produces
    @Singleton
    Notices notices() {
        return AbuseTables.notices();
    }

    @Produces
    @Singleton
    Confidants confidants(TeamManagers managers, TeamRules rules, Members members, Absences absences) {
        return new PeopleToTell(managers, rules, members, absences);
    }

    @Produces
    @Singleton
    Herald herald(Playbook playbook, Courier courier, Members members, Notices notices) {
        return AbuseDoor.herald(playbook, courier, members, notices);
    }

    @Produces
    @Singleton
    Effects abuseEffects(DoNotContact list, @All List<Handover> handovers, Members members) {
        return new TowardsProspect(list, handovers, members);
    }

    @Produces
    @Singleton
    Books abuseBooks(Incidents incidents, Audit audit, Herald herald, Effects effects) {
        return new Books(incidents, audit, herald, effects);
    }

    @Produces
    @Singleton
    Telling telling(Books books, Confidants confidants) {
        return new Telling(books, confidants);
    }

    @Produces
    @Singleton
    Reading abuseReading(Books books) {
        return new Reading(books);
    }

    @Produces
    @Singleton
    Deciding deciding(Books books) {
        return new Deciding(books);
    }

    @Produces
    @Singleton
    Chasing chasing(Books books, Confidants confidants, Timetable timetable, Members members) {
        return new Chasing(books, confidants, new WorkingDays(timetable, members));
    }

    @Produces
    @Singleton
    AbuseJobs abuseJobs(Workspaces workspaces, InWorkspace inWorkspace, Clock clock) {
        return new AbuseJobs(workspaces, inWorkspace, clock);
    }

    @Produces
    @Singleton
    Job abuseWaiting(AbuseJobs jobs, Chasing chasing) {
        return jobs.chasing(chasing);
    }

    @Produces
    @Singleton
    Job abuseOver(AbuseJobs jobs, Incidents incidents, ReboundConfig config) {
        return jobs.forgetting(incidents, Math.max(1, config.abuseKeptMonths()));
    }

    @Produces
    @Singleton
    Undelivered abuseReturns(Notices notices, Jobs jobs) {
        return AbuseJobs.returns(notices, jobs);
    }

    @Produces
    @Singleton
    Job abuseBack(AbuseJobs jobs, Notices notices, Chasing chasing) {
        return jobs.passing(notices, chasing);
    }

    @Produces
    @Singleton
    Departure fromAbuse(Incidents incidents, Chasing chasing, Clock clock) {
        var leaving = new Leaving(incidents, chasing);
        return user -> leaving.of(user, clock.instant());
    }

    @Produces
    @Singleton
    Blackout namesOutOfAbuse() {
        return AbuseTables.blackout();
    }
}
