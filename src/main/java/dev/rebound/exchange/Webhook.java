package dev.rebound.exchange;

import dev.rebound.logbook.Prospect;
import dev.rebound.privacy.Words;
import dev.rebound.prospects.Outlet;
import dev.rebound.prospects.Tidings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Writes down what the workspace's other tool is to hear, in the caller's transaction; nothing is written down while it is shut. */
public final class Webhook implements Tidings, Outlet {
    private static final Duration LIFE = Duration.ofDays(1);

    /**
     * What is kept.
     *
     * @param hooks where it goes
     * @param events what waits
     */
    public record Books(Hooks hooks, Events events) {}

    private final Books books;
    private final Dispatch dispatch;
    private final Line line;
    private final Clock clock;

    public Webhook(Books books, Dispatch dispatch, Line line, Clock clock) {
        this.books = books;
        this.dispatch = dispatch;
        this.line = line;
        this.clock = clock;
    }

    @Override
    public void due(Prospect prospect, LocalDate on) {
        tell(Told.DUE, prospect, on);
    }

    @Override
    public void stopped(Prospect prospect, LocalDate since) {
        tell(Told.STOPPED, prospect, since);
    }

    private void tell(Told what, Prospect prospect, LocalDate day) {
        if (prospect.isUnnamed() || books.hooks().find().isEmpty()) {
            return;
        }
        var expires = clock.instant().plus(LIFE);
        var event = new Event(UUID.randomUUID(), what.about(prospect, day), 0, expires);
        books.events().put(event);
        dispatch.soon(event.id());
    }

    @Override
    public Optional<Words> address() {
        return books.hooks().find().map(Hook::address);
    }

    @Override
    public Optional<Words> open(String address) {
        if (!line.isFit(address)) {
            return Optional.empty();
        }
        var secret = Words.of(line.freshSecret());
        books.hooks().set(new Hook(Words.of(address), secret));
        return Optional.of(secret);
    }

    @Override
    public void shut() {
        books.hooks().clear();
        books.events().clear();
    }
}
