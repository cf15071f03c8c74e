package dev.rebound.wiring;

import dev.rebound.coaching.Coach;
import dev.rebound.coaching.Evidence;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.logbook.Blackout;
import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Echoes;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Sums;
import dev.rebound.logbook.Wins;
import dev.rebound.logbook.store.LogbookTables;
import dev.rebound.nudges.Tact;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Seal;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.reject.CardAddition;
import dev.rebound.reject.Cards;
import dev.rebound.reject.ChangeOfMind;
import dev.rebound.reject.Held;
import dev.rebound.reject.Rehearsal;
import dev.rebound.reject.Search;
import dev.rebound.reject.TakeBack;
import dev.rebound.reject.TakeReport;
import dev.rebound.reject.slack.RejectListeners;
import dev.rebound.reject.store.HeldStore;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Modals;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Pages;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** The features and the rooms they stand on. */
class Features {
    @Produces
    @Singleton
    Playbook playbook() {
        return Playbook.shipped();
    }

    @Produces
    @Singleton
    Diagnoser diagnoser(Config config) {
        return Graph.diagnoser(new Settings(config).fiscalYear().orElseThrow());
    }

    @Produces
    @Singleton
    Coach coach(Playbook playbook) {
        return new Coach(playbook);
    }

    @Produces
    @Singleton
    @Typed(Echoes.class)
    Echoes echoes(Instance<Echo> all) {
        return new Echoes(() -> all.stream().toList());
    }

    @Produces
    @Singleton
    Sums sums(Members members) {
        return LogbookTables.sums(members::zone);
    }

    @Produces
    @Singleton
    Logbook logbook(Seal seal, Echoes echoes) {
        return LogbookTables.logbook(seal, echoes);
    }

    @Produces
    @Singleton
    Wins wins(Echoes echoes) {
        return LogbookTables.wins(echoes);
    }

    @Produces
    @Singleton
    Held held() {
        return new HeldStore();
    }

    @Produces
    @Singleton
    Blackout namesOutOfHeld() {
        return HeldStore.blackout();
    }

    @Produces
    @Singleton
    Cards cards(Coach coach, Logbook logbook, DoNotContact list, @All List<Evidence.Source> sources) {
        return new Cards(coach, logbook, list, sources);
    }

    @Produces
    @Singleton
    TakeReport takeReport(Diagnoser diagnoser, Logbook logbook, Cards cards, Held held) {
        return new TakeReport(diagnoser, logbook, cards, held);
    }

    @Produces
    @Singleton
    ChangeOfMind changeOfMind(Logbook logbook, Cards cards) {
        return new ChangeOfMind(logbook, cards);
    }

    @Produces
    @Singleton
    TakeBack takeBack(Seal seal, Logbook logbook, Wins wins, Efforts efforts) {
        return new TakeBack(LogbookTables.trail(seal), logbook, wins, efforts);
    }

    @Produces
    @Singleton
    Search search(Logbook logbook) {
        return new Search(logbook);
    }

    @Produces
    @Singleton
    Rehearsal rehearsal(Diagnoser diagnoser, Coach coach, Clock clock) {
        return new Rehearsal(diagnoser, coach, clock);
    }

    @Produces
    @Singleton
    Outbound outbound(Courier courier, Hasty hasty, ReboundConfig config, Pages pages) {
        var token = config.slack().botToken().orElse("");
        return new Outbound(courier, new Modals(hasty.methods(token)), pages);
    }

    @Produces
    @Singleton
    RejectListeners.Changes changes(ChangeOfMind changeOfMind, TakeBack takeBack, Held held) {
        return new RejectListeners.Changes(changeOfMind, takeBack, held);
    }

    @Produces
    @Singleton
    RejectListeners.Rooms rejectRooms(
            ReboundConfig config,
            TakeReport takeReport,
            RejectListeners.Changes changes,
            Rehearsal rehearsal,
            Search search,
            Members members,
            PeopleNearby people,
            Wins wins,
            Tact tact,
            Playbook playbook,
            Clock clock) {
        var command = config.commands().reject();
        return new RejectListeners.Rooms(
                command, takeReport, changes, rehearsal, search, members, people, wins, tact, playbook, clock);
    }

    @Produces
    @Singleton
    Listener reject(RejectListeners.Rooms rooms, @All List<CardAddition> additions, Outbound out) {
        return app -> RejectListeners.over(rooms, additions, out).forEach(listener -> listener.listenTo(app));
    }
}
