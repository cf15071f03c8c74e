package dev.rebound.wiring;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import dev.rebound.people.Members;
import dev.rebound.people.store.MemberStore;
import dev.rebound.privacy.Seal;
import dev.rebound.privacy.store.Seals;
import dev.rebound.slack.Apologies;
import dev.rebound.slack.Deliveries;
import dev.rebound.slack.Edge;
import dev.rebound.slack.Guard;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Introduction;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Once;
import dev.rebound.slack.SlackApp;
import dev.rebound.slack.Sorry;
import dev.rebound.slack.store.DeliveryStore;
import dev.rebound.workspace.Workspaces;
import dev.rebound.workspace.store.WorkspaceStore;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** The object graph of the running service. */
class Beans {
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
        return new InWorkspace();
    }

    @Produces
    @Singleton
    Workspaces workspaces(Clock clock) {
        return new WorkspaceStore(clock);
    }

    @Produces
    @Singleton
    Deliveries deliveries(Clock clock) {
        return new DeliveryStore(clock);
    }

    @Produces
    @Singleton
    Members members(Clock clock) {
        return new MemberStore(clock, user -> {});
    }

    @Produces
    @Singleton
    Slack slack(ReboundConfig config) {
        var settings = new SlackConfig();
        var base = config.slack().apiUrl();
        settings.setMethodsEndpointUrlPrefix(base.endsWith("/") ? base : base + "/");
        return Slack.getInstance(settings);
    }

    @Produces
    @Singleton
    Introduction introduction(Slack slack, ReboundConfig config, InWorkspace inWorkspace, Workspaces workspaces) {
        return new Introduction(slack, config.slack().botToken().orElse(""), inWorkspace, workspaces);
    }

    @Produces
    @Singleton
    Once once(InWorkspace inWorkspace, Deliveries deliveries, ExecutorService executor) {
        return new Once(inWorkspace, deliveries, executor);
    }

    @Produces
    @Singleton
    App app(
            Slack slack,
            ReboundConfig config,
            Workspaces workspaces,
            InWorkspace inWorkspace,
            Once once,
            @All List<Listener> listeners) {
        var guard = new Guard(workspaces, inWorkspace, once, new Sorry(new Apologies("starting", "not saved")));
        return SlackApp.over(slack, config.slack().botToken().orElse(""), guard, listeners);
    }

    void stop(@Disposes App app) {
        app.stop();
    }

    @Produces
    @Singleton
    Edge edge(App app, ReboundConfig config, Clock clock) {
        return new Edge(app, config.slack().signingSecret().orElse(""), clock);
    }
}
