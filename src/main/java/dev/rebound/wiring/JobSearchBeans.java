package dev.rebound.wiring;

import dev.rebound.home.Section;
import dev.rebound.jobsearch.JobSearch;
import dev.rebound.jobsearch.Later;
import dev.rebound.jobsearch.SearchOnHome;
import dev.rebound.jobsearch.Telling;
import dev.rebound.jobsearch.clock.Mornings;
import dev.rebound.jobsearch.slack.SearchListeners;
import dev.rebound.jobsearch.store.SearchTables;
import dev.rebound.people.Admins;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voices;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The second track. */
class JobSearchBeans {
    @Produces
    @Singleton
    JobSearch jobSearch() {
        return new JobSearch(SearchTables.tracks(), SearchTables.applications(), SearchTables.steps());
    }

    @Produces
    @Singleton
    Voices voices(JobSearch search) {
        return search::voice;
    }

    @Produces
    @Singleton
    Departure fromJobSearch() {
        return user -> SearchTables.applications().forget(user)
                        + SearchTables.steps().forget(user)
                        + SearchTables.tracks().forget(user)
                > 0;
    }

    @Produces
    @Singleton
    Section jobSearchOnHome(JobSearch search, Playbook playbook) {
        return new SearchOnHome(search, playbook);
    }

    @Produces
    @Singleton
    Later mornings(Jobs jobs) {
        return new Mornings(jobs);
    }

    @Produces
    @Singleton
    Telling telling(Playbook playbook, Courier courier) {
        return SearchListeners.telling(playbook, courier);
    }

    @Produces
    @Singleton
    Job afterSilence(JobSearch search, Telling telling, InWorkspace inWorkspace) {
        return Mornings.silence(search, telling, inWorkspace);
    }

    @Produces
    @Singleton
    Job goingOn(JobSearch search, Telling telling, InWorkspace inWorkspace) {
        return Mornings.goingOn(search, telling, inWorkspace);
    }

    @Produces
    @Singleton
    SearchListeners.Rooms jobSearchRooms(
            JobSearch search, Later later, Members members, Playbook playbook, Clock clock) {
        return new SearchListeners.Rooms(search, later, members, playbook, clock);
    }

    @Produces
    @Singleton
    Subcommand jobWord(SearchListeners.Rooms rooms, Admins admins, Outbound out) {
        return SearchListeners.command(rooms, admins::is, out);
    }

    @Produces
    @Singleton
    Listener jobButtons(SearchListeners.Rooms rooms, Outbound out) {
        return SearchListeners.buttons(rooms, out);
    }

    @Produces
    @Singleton
    Listener jobVoice(JobSearch search) {
        return SearchListeners.voice(search);
    }
}
