package dev.rebound.exchange.store;

import dev.rebound.exchange.Webhook;

/** The webhook's tables; each call joins the transaction of its caller. */
public final class ExchangeTables {
    private ExchangeTables() {}

    /** Where it goes, and what waits. */
    public static Webhook.Books books() {
        return new Webhook.Books(new HookStore(), new EventStore());
    }
}
