package dev.rebound.wiring;

import com.slack.api.Slack;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.home.LastTen;
import dev.rebound.home.Listing;
import dev.rebound.home.Page;
import dev.rebound.home.Section;
import dev.rebound.home.slack.HomeDoor;
import dev.rebound.logbook.Books;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Wins;
import dev.rebound.logbook.store.LogbookTables;
import dev.rebound.nudges.Tact;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Activities;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voices;
import dev.rebound.privacy.Seal;
import dev.rebound.reject.EntriesOnHome;
import dev.rebound.reject.EntryActions;
import dev.rebound.reject.TodayOnHome;
import dev.rebound.slack.Courier;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Listener;
import dev.rebound.slack.OneCommand;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Pages;
import dev.rebound.slack.Subcommand;
import dev.rebound.slack.Tokens;
import dev.rebound.tally.slack.TallyListeners;
import dev.rebound.win.LogWin;
import dev.rebound.win.WinsOnHome;
import dev.rebound.win.slack.WinListeners;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The Home page with what features show on it, and {@code /rebound} with the words that they contribute. */
class HomeBeans {
    @Produces
    @Singleton
    Section today(Logbook logbook, Wins wins, Efforts efforts, Playbook playbook, ReboundConfig config) {
        var books = new Books(logbook, wins, efforts);
        return new TodayOnHome(books, playbook, config.commands().reject());
    }

    @Produces
    @Singleton
    Section.Source entries(Logbook logbook, Playbook playbook) {
        return new EntriesOnHome(logbook, playbook);
    }

    @Produces
    @Singleton
    Section.Source winRows(Wins wins, Playbook playbook) {
        return new WinsOnHome(wins, playbook);
    }

    @Produces
    @Singleton
    Listing listing(@All List<Section.Source> sources) {
        return new Listing(sources);
    }

    @Produces
    @Singleton
    Section lastTen(Listing listing, Playbook playbook) {
        var labels = playbook.labels();
        var search = Section.Button.of(EntryActions.SEARCH, labels.text("search.button"), "all");
        return new LastTen(listing, labels, List.of(search));
    }

    @Produces
    @Singleton
    Listener list(Listing listing, HomeDoor.Rooms rooms, Outbound out) {
        return HomeDoor.list(listing, rooms, out);
    }

    @Produces
    @Singleton
    WinListeners.Rooms winRooms(
            ReboundConfig config,
            Diagnoser diagnoser,
            Wins wins,
            Logbook logbook,
            Efforts efforts,
            Seal seal,
            Members members,
            PeopleNearby people,
            Tact tact,
            Playbook playbook,
            Clock clock) {
        var books = new Books(logbook, wins, efforts);
        var log = new LogWin(books, LogbookTables.trail(seal), diagnoser, new Activities(playbook.labels()));
        return new WinListeners.Rooms(config.commands().win(), log, wins, members, people, tact, playbook, clock);
    }

    @Produces
    @Singleton
    Listener winListener(WinListeners.Rooms rooms, Outbound out) {
        return new WinListeners(rooms, out);
    }

    @Produces
    @Singleton
    Page page(@All List<Section> sections) {
        return new Page(sections);
    }

    @Produces
    @Singleton
    HomeDoor home(HomeDoor.Rooms rooms, InWorkspace inWorkspace, Slack slack, Tokens tokens) {
        return new HomeDoor(rooms, inWorkspace, workspace -> slack.methods(tokens.of(workspace)));
    }

    @Produces
    @Singleton
    HomeDoor.Rooms rooms(Page page, Members members, Playbook playbook, Voices voices, Clock clock) {
        return new HomeDoor.Rooms(page, members, playbook, voices, clock);
    }

    @Produces
    @Singleton
    Pages pages(HomeDoor home, TallyListeners.Rooms tally, Courier courier) {
        var pads = TallyListeners.pages(tally, courier);
        return user -> {
            home.pages().refresh(user);
            pads.refresh(user);
        };
    }

    @Produces
    @Singleton
    Listener homeTab(HomeDoor home) {
        return home.listener();
    }

    @Produces
    @Singleton
    Listener rebound(HomeDoor home, @All List<Subcommand> contributed, ReboundConfig config) {
        var command = config.commands().rebound();
        var own = home.words(
                command, config.commands().reject(), config.commands().win());
        return new OneCommand(
                command, Stream.concat(own.stream(), contributed.stream()).toList());
    }
}
