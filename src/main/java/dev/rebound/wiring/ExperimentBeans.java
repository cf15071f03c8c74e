package dev.rebound.wiring;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.experiment.ExperimentOnHome;
import dev.rebound.experiment.Experiments;
import dev.rebound.experiment.Judge;
import dev.rebound.experiment.TagBeside;
import dev.rebound.experiment.Tags;
import dev.rebound.experiment.TagsFollow;
import dev.rebound.experiment.TeamLines;
import dev.rebound.experiment.Trials;
import dev.rebound.experiment.slack.ExperimentListeners;
import dev.rebound.experiment.store.ExperimentTables;
import dev.rebound.figures.PlannedLooks;
import dev.rebound.home.Section;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Wins;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.CardAddition;
import dev.rebound.reject.slack.RejectListeners;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import dev.rebound.win.slack.WinListeners;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Experiments. */
class ExperimentBeans {
    @Produces
    @Singleton
    Experiments experiments() {
        return ExperimentTables.experiments();
    }

    @Produces
    @Singleton
    Tags tags() {
        return ExperimentTables.tags();
    }

    @Produces
    @Singleton
    Trials trials(Experiments experiments, Tags tags, Diagnoser diagnoser) {
        return new Trials(experiments, tags, new Judge(new PlannedLooks()), diagnoser);
    }

    @Produces
    @Singleton
    Echo tagsFollow(Experiments experiments, Tags tags) {
        return new TagsFollow(experiments, tags);
    }

    @Produces
    @Singleton
    Blackout namesOutOfExperiments() {
        return ExperimentTables.blackout();
    }

    @Produces
    @Singleton
    Departure fromExperiments(Experiments experiments, Tags tags) {
        return user -> tags.forget(user) + experiments.forget(user) > 0;
    }

    @Produces
    @Singleton
    Beside.Source tagBeside(Trials trials, Playbook playbook) {
        return new TagBeside(trials, playbook.labels());
    }

    @Produces
    @Singleton
    Section experimentOnHome(Trials trials, Playbook playbook) {
        return new ExperimentOnHome(trials, playbook.labels());
    }

    @Produces
    @Singleton
    TeamLines teamLines(Experiments experiments, Teams teams) {
        return new TeamLines(experiments, teams);
    }

    @Produces
    @Singleton
    ExperimentListeners.Rooms experimentRooms(
            Trials trials,
            TeamLines lines,
            Logbook logbook,
            Wins wins,
            Efforts efforts,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {
        var books = new Books(logbook, wins, efforts);
        return new ExperimentListeners.Rooms(trials, lines, books, members, people, playbook, clock);
    }

    @Produces
    @Singleton
    Subcommand experimentWord(ExperimentListeners.Rooms rooms, Outbound out) {
        return ExperimentListeners.word(rooms, out);
    }

    @Produces
    @Singleton
    ExperimentListeners.Redrawing experimentRedrawing(
            RejectListeners.Rooms noes, @All List<CardAddition> additions, WinListeners.Rooms wins, Outbound out) {
        return new ExperimentListeners.Redrawing(
                RejectListeners.redrawing(noes, additions, out), WinListeners.redrawing(wins, out));
    }

    @Produces
    @Singleton
    Listener experimentListener(
            ExperimentListeners.Rooms rooms, Outbound out, ExperimentListeners.Redrawing redrawing) {
        return ExperimentListeners.listener(rooms, out, redrawing);
    }
}
