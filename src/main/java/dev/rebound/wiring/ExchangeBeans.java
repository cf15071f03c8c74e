package dev.rebound.wiring;

import dev.rebound.exchange.Carry;
import dev.rebound.exchange.Dispatch;
import dev.rebound.exchange.Gate;
import dev.rebound.exchange.Line;
import dev.rebound.exchange.Webhook;
import dev.rebound.exchange.clock.HookJobs;
import dev.rebound.exchange.store.ExchangeTables;
import dev.rebound.exchange.web.HookLine;
import dev.rebound.slack.InWorkspace;
import dev.rebound.slack.Job;
import dev.rebound.slack.Jobs;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import okhttp3.OkHttpClient;

/** What leaves for other tools. */
class ExchangeBeans {
    @Produces
    @Singleton
    Gate gate() {
        return Gate.toThePublic();
    }

    @Produces
    @Singleton
    Line line(OkHttpClient http, Gate gate) {
        return new HookLine(http, gate);
    }

    @Produces
    @Singleton
    Webhook.Books exchangeBooks() {
        return ExchangeTables.books();
    }

    @Produces
    @Singleton
    Dispatch dispatch(Jobs jobs) {
        return new HookJobs(jobs);
    }

    @Produces
    @Singleton
    Webhook webhook(Webhook.Books books, Dispatch dispatch, Line line, Clock clock) {
        return new Webhook(books, dispatch, line, clock);
    }

    @Produces
    @Singleton
    Job webhookEvents(InWorkspace inWorkspace, Webhook.Books books, Line line, Clock clock) {
        return HookJobs.job(inWorkspace, new Carry(books, clock), line, clock);
    }
}
