package dev.rebound.wiring;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import dev.rebound.nudges.Asides;
import dev.rebound.privacy.Seal;
import dev.rebound.reject.Held;
import dev.rebound.slack.Clockwork;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Deliveries;
import dev.rebound.slack.Files;
import dev.rebound.slack.HandedFiles;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import dev.rebound.slack.SlackWire;
import dev.rebound.slack.Sweep;
import dev.rebound.slack.Tokens;
import dev.rebound.slack.Undelivered;
import dev.rebound.slack.courier.Desk;
import dev.rebound.slack.courier.EitherCourier;
import dev.rebound.slack.courier.Outbox;
import dev.rebound.slack.courier.Rounds;
import dev.rebound.slack.courier.ScheduledCourier;
import dev.rebound.slack.courier.StraightCourier;
import dev.rebound.slack.store.KitTables;
import dev.rebound.talk.Talks;
import dev.rebound.workspace.Workspaces;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import okhttp3.OkHttpClient;

/** The half of the object graph that speaks to Slack by itself: the client, the courier and the engine for jobs. */
class Outgoing {
    private static final Duration LONGEST_CALL = Duration.ofSeconds(10);
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWERS_KEPT = Duration.ofHours(1);
    private static final Duration HELD_TEXTS_KEPT = Duration.ofDays(1);
    private static final Duration ASIDES_KEPT = Duration.ofDays(2);
    private static final Duration TALKS_KEPT = Duration.ofDays(7);
    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);

    /** Never sends anything again by itself: Slack has no key by which it could tell a message from its copy. */
    @Produces
    @Singleton
    OkHttpClient http() {
        return new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .connectTimeout(LONGEST_CONNECT)
                .callTimeout(LONGEST_CALL)
                .build();
    }

    @Produces
    @Singleton
    Slack slack(OkHttpClient http, ReboundConfig config) {
        var settings = new SlackConfig();
        settings.setMethodsEndpointUrlPrefix(base(config));
        settings.setStatsEnabled(false);
        var client = new SlackHttpClient(http);
        client.setConfig(settings);
        return Slack.getInstance(settings, client);
    }

    @Produces
    @Singleton
    Hasty hasty(OkHttpClient http, ReboundConfig config) {
        return new Hasty(http, base(config));
    }

    @Produces
    @Singleton
    SlackWire wire(OkHttpClient http, ReboundConfig config) {
        return new SlackWire(http, base(config));
    }

    @Produces
    @Singleton
    Files files(OkHttpClient http, Slack slack, SlackWire wire, Tokens tokens) {
        return new Files(http, slack, wire, tokens);
    }

    @Produces
    @Singleton
    HandedFiles handedFiles(OkHttpClient http, ReboundConfig config, Tokens tokens) {
        return new HandedFiles(http, base(config), tokens);
    }

    private static String base(ReboundConfig config) {
        var base = config.slack().apiUrl().orElse(ReboundConfig.SLACK);
        return base.endsWith("/") ? base : base + "/";
    }

    @Produces
    @Singleton
    Tokens tokens(ReboundConfig config) {
        var token = config.slack().botToken().orElse("");
        return workspace -> token;
    }

    @Produces
    @Singleton
    Jobs jobs(DataSource database, TransactionSynchronizationRegistry transaction, Clock clock) {
        var client = SchedulerClient.Builder.create(database)
                .serializer(Clockwork.READABLE)
                .build();
        return new Jobs(client, transaction, clock);
    }

    @Produces
    @Singleton
    Clockwork clockwork(DataSource database, Clock clock, @All List<Job> work, Jobs jobs) {
        return new Clockwork(database, clock, work, jobs);
    }

    @Produces
    @Singleton
    Outbox outbox(Clock clock) {
        return KitTables.outbox(clock);
    }

    @Produces
    @Singleton
    Courier courier(ScheduledCourier outbox, SlackWire wire, ReboundConfig config) {
        var straight = new StraightCourier(wire, config.slack().botToken().orElse(""));
        return new EitherCourier(outbox, straight);
    }

    @Produces
    @Singleton
    @Typed(ScheduledCourier.class)
    ScheduledCourier scheduled(Outbox outbox, Jobs jobs, Seal seal, Clock clock) {
        return new ScheduledCourier(outbox, jobs, seal, clock);
    }

    @Produces
    @Singleton
    Desk desk(Outbox outbox, Clock clock, MeterRegistry meters, Undelivered undelivered) {
        return new Desk(outbox, clock, meters, undelivered);
    }

    @Produces
    @Singleton
    Job rounds(InWorkspace inWorkspace, Desk desk, SlackWire wire, Tokens tokens, Jobs jobs) {
        return new Rounds(inWorkspace, desk, wire, tokens).job(jobs);
    }

    @Produces
    @Singleton
    Job sweep(
            Workspaces workspaces,
            InWorkspace inWorkspace,
            Clock clock,
            Deliveries deliveries,
            Outbox outbox,
            Held held,
            Asides asides,
            Talks talks) {
        return new Sweep(workspaces, inWorkspace, clock, now -> {
                    deliveries.forgetBefore(now.minus(ANSWERS_KEPT));
                    held.forgetBefore(now.minus(HELD_TEXTS_KEPT));
                    asides.forgetBefore(now.minus(ASIDES_KEPT));
                    talks.forgetBefore(now.minus(TALKS_KEPT));
                    outbox.buryExpired(now);
                    outbox.forget(now.minus(DEAD_LETTERS_KEPT), now.minus(ANSWERS_KEPT));
                })
                .job();
    }
}
