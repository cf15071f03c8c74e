package dev.rebound.wiring;

import com.slack.api.Slack;
import dev.rebound.home.Page;
import dev.rebound.home.Section;
import dev.rebound.home.slack.HomeDoor;
import dev.rebound.logbook.Logbook;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.LastTenOnHome;
import dev.rebound.reject.TodayOnHome;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Listener;
import dev.rebound.slack.OneCommand;
import dev.rebound.slack.Pages;
import dev.rebound.slack.Subcommand;
import dev.rebound.slack.Tokens;
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
    Section today(Logbook logbook, Playbook playbook, ReboundConfig config) {
        return new TodayOnHome(logbook, playbook, config.commands().reject());
    }

    @Produces
    @Singleton
    Section lastTen(Logbook logbook, Playbook playbook) {
        return new LastTenOnHome(logbook, playbook);
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
    HomeDoor.Rooms rooms(Page page, Members members, Playbook playbook, Clock clock) {
        return new HomeDoor.Rooms(page, members, playbook, clock);
    }

    @Produces
    @Singleton
    Pages pages(HomeDoor home) {
        return home.pages();
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
        var own = home.words(command, config.commands().reject());
        return new OneCommand(
                command, Stream.concat(own.stream(), contributed.stream()).toList());
    }
}
