package dev.rebound.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Response URLs: thirty minutes and five uses to answer one action of one person. */
final class ResponseUrls {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int USES = 5;

    /**
     * Where the action was.
     *
     * @param ts of the message that was acted on, or null after a command
     */
    record Origin(String person, String channel, @Nullable String ts) {}

    private record Ticket(Origin origin, Instant since, int used) {}

    private final Map<String, Ticket> byPath = new HashMap<>();
    private final WorkspaceClock clock;
    private final Address address;

    ResponseUrls(WorkspaceClock clock, Address address) {
        this.clock = clock;
        this.address = address;
    }

    String issue(Origin origin) {
        String path = "/response/" + Workspace.TEAM + "/" + Ids.secret();
        byPath.put(path, new Ticket(origin, clock.now(), 0));
        return address.http() + path;
    }

    /** Slack's name for what is wrong with the URL, if anything is. */
    Optional<String> refusal(String path) {
        Ticket ticket = byPath.get(path);
        if (ticket == null) {
            return Optional.of("invalid_url");
        }
        if (ticket.used() >= USES) {
            return Optional.of("used_url");
        }
        boolean late = clock.now().isAfter(ticket.since().plus(LIFE));
        return late ? Optional.of("expired_url") : Optional.empty();
    }

    /** Counts a use of a URL that was not refused. */
    Origin use(String path) {
        Ticket ticket = Objects.requireNonNull(byPath.get(path));
        byPath.put(path, new Ticket(ticket.origin(), ticket.since(), ticket.used() + 1));
        return ticket.origin();
    }
}
