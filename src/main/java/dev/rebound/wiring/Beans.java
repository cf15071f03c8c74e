package dev.rebound.wiring;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import dev.rebound.logbook.Efforts;
import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Wins;
import dev.rebound.people.Absences;
import dev.rebound.people.Acquaintance;
import dev.rebound.people.Admins;
import dev.rebound.people.Departure;
import dev.rebound.people.Members;
import dev.rebound.people.Standing;
import dev.rebound.people.clock.AskLater;
import dev.rebound.people.slack.Directory;
import dev.rebound.people.store.PeopleTables;
import dev.rebound.privacy.Seal;
import dev.rebound.privacy.store.Seals;
import dev.rebound.reject.Held;
import dev.rebound.slack.Apologies;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Deliveries;
import dev.rebound.slack.Edge;
import dev.rebound.slack.Guard;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Introduction;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Once;
import dev.rebound.slack.SlackApp;
import dev.rebound.slack.SlackWire;
import dev.rebound.slack.SocketMode;
import dev.rebound.slack.Sorry;
import dev.rebound.slack.Tokens;
import dev.rebound.slack.store.KitTables;
import dev.rebound.workspace.Workspaces;
import dev.rebound.workspace.store.WorkspaceStore;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The object graph of the running service. */
class Beans {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("words.kit", Locale.ROOT);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Never removed as unused: the column type for words looks it up. */
    @Produces
    @Singleton
    @Unremovable
    Seal seal(ReboundConfig config) {
        return config.key().map(Seals::under).orElseGet(() -> Seals.in(config.data()));
    }

    @Produces
    @Singleton
    InWorkspace inWorkspace() {
        return new InWorkspace(KitTables.lostRaces());
    }

    @Produces
    @Singleton
    Workspaces workspaces(Clock clock) {
        return new WorkspaceStore(clock);
    }

    @Produces
    @Singleton
    Deliveries deliveries(Clock clock) {
        return KitTables.deliveries(clock);
    }

    @Produces
    @Singleton
    Members members(Clock clock, Jobs jobs) {
        return PeopleTables.members(clock, new AskLater(jobs));
    }

    @Produces
    @Singleton
    Departure fromLogbook(Logbook logbook, Wins wins, Efforts efforts, Held held) {
        return user -> logbook.forget(user) + wins.forget(user) + efforts.forget(user) + held.forget(user) > 0;
    }

    @Produces
    @Singleton
    Acquaintance acquaintance(Members members, @All List<Departure> departures, Courier courier) {
        return new Acquaintance(
                members,
                departures,
                (user, standing) -> courier.post(user, new Message(farewell(standing), List.of())));
    }

    private static String farewell(Standing standing) {
        return WORDS.getString(standing == Standing.GUEST ? "farewell.guest" : "farewell.other");
    }

    @Produces
    @Singleton
    Job askAboutMembers(Directory directory, Acquaintance acquaintance, Admins admins, Absences absences) {
        var learners = new Directory.Learners(acquaintance, admins, absences);
        return AskLater.job((workspace, user) -> directory.ask(workspace, user, learners));
    }

    @Produces
    @Singleton
    Directory directory(Slack slack, Tokens tokens, InWorkspace inWorkspace, Workspaces workspaces) {
        return new Directory(slack, tokens, inWorkspace, workspaces);
    }

    @Produces
    @Singleton
    Introduction introduction(Slack slack, ReboundConfig config, InWorkspace inWorkspace, Workspaces workspaces) {
        return new Introduction(slack, config.slack().botToken().orElse(""), inWorkspace, workspaces);
    }

    @Produces
    @Singleton
    Once once(InWorkspace inWorkspace, Deliveries deliveries) {
        return new Once(inWorkspace, deliveries);
    }

    @Produces
    @Singleton
    App app(
            Slack slack,
            SlackWire wire,
            ReboundConfig config,
            Workspaces workspaces,
            InWorkspace inWorkspace,
            Once once,
            @All List<Listener> listeners) {
        var guard = new Guard(workspaces, inWorkspace, once, new Sorry(Apologies.in(WORDS), wire));
        return SlackApp.over(slack, config.slack().botToken().orElse(""), guard, listeners);
    }

    @Produces
    @Singleton
    Edge edge(App app, ReboundConfig config, Clock clock) {
        return new Edge(app, config.slack().signingSecret().orElse(""), clock);
    }

    @Produces
    @Singleton
    SocketMode socketMode(Slack slack, ReboundConfig config, Edge edge) {
        return new SocketMode(
                slack,
                config.slack().appToken().orElse(""),
                edge,
                config.slack().socketConcurrency());
    }
}
