package dev.rebound.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What a job does with an event: before it is sent, and after; each in a transaction of its own, with none open in between. */
public final class Carry {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_DOUBLED = 12;

    private final Webhook.Books books;
    private final Clock clock;

    /** Over what waits and where it goes. */
    public Carry(Webhook.Books books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** An event with the place that it goes to. */
    public record Load(Hook hook, Event event) {}

    /**
     * How it goes on.
     *
     * @param again when to try again, or null
     * @param isGivenUp whether it was tried until its time was over
     */
    public record Next(@Nullable Instant again, boolean isGivenUp) {}

    /** What is to be sent; nothing when it is not wanted any more. */
    public Optional<Load> load(UUID event) {
        var hook = books.hooks().find();
        return hook.flatMap(to -> books.events().find(event).map(what -> new Load(to, what)));
    }

    /** After a try. */
    public Next after(Event event, boolean taken) {
        var again = clock.instant().plus(wait(event.tries()));
        if (taken || again.isAfter(event.expires())) {
            books.events().remove(event.id());
            return new Next(null, !taken);
        }
        books.events().tried(event.id());
        return new Next(again, false);
    }

    /** Doubled with each try, and never in step with others. */
    private static Duration wait(int tries) {
        var doubled = FIRST_WAIT.toMillis() << Math.min(tries, MOST_DOUBLED);
        var shortest = Math.min(doubled, LONGEST_WAIT.toMillis()) / 2;
        return Duration.ofMillis(shortest + ThreadLocalRandom.current().nextLong(shortest));
    }
}
