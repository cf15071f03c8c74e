package dev.rebound.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One block of calls.
 *
 * @param author the Slack user whose it is, and nobody else's
 * @param doneAt when its author was done with it, or null
 * @param message the one message that takes its taps, or null where none was named
 * @param taps those that were not taken back, oldest first
 */
public record Pad(
        UUID id,
        String author,
        Instant openedAt,
        @Nullable Instant doneAt,
        @Nullable UUID message,
        List<Tap> taps) {
    /** After this long a pad takes no more taps. */
    static final Duration LIFE = Duration.ofHours(12);

    public Pad {
        taps = List.copyOf(taps);
    }

    static Pad opened(String author, Instant now) {
        return new Pad(UUID.randomUUID(), author, now, null, UUID.randomUUID(), List.of());
    }

    /** How many dials were tapped since it was opened. */
    public int dials() {
        return (int) taps.stream().filter(Tap::madeEntry).count();
    }

    /** How many dials ended in each way; ways without a dial are not in it, and {@link Key#HURT} never is. */
    public Map<Key, Integer> endings() {
        var endings = new EnumMap<Key, Integer>(Key.class);
        taps.stream().filter(Tap::madeEntry).forEach(tap -> endings.merge(tap.ending(), 1, Integer::sum));
        return endings;
    }

    /** How many of the noes hurt, by their author's own tap. */
    public int hurt() {
        return (int) taps.stream().filter(tap -> tap.key() == Key.HURT).count();
    }

    /** What <em>Undo</em> takes back next. */
    public Optional<Tap> newest() {
        return taps.isEmpty() ? Optional.empty() : Optional.of(taps.get(taps.size() - 1));
    }

    Optional<Tap> newestNo() {
        return taps.stream().filter(Tap::isNo).reduce((older, newer) -> newer);
    }

    boolean isOpen(Instant now) {
        return doneAt == null && isFresh(now);
    }

    boolean isFresh(Instant now) {
        return now.isBefore(openedAt.plus(LIFE));
    }

    Pad with(Tap tap) {
        var more = new ArrayList<>(taps);
        more.add(tap);
        return new Pad(id, author, openedAt, doneAt, message, more);
    }

    Pad without(Tap tap) {
        return new Pad(
                id,
                author,
                openedAt,
                doneAt,
                message,
                taps.stream().filter(other -> !other.equals(tap)).toList());
    }

    Pad doneAt(@Nullable Instant moment) {
        return new Pad(id, author, openedAt, moment, message, taps);
    }

    Pad movedTo(UUID newMessage) {
        return new Pad(id, author, openedAt, doneAt, newMessage, taps);
    }

    Optional<Tap> tap(UUID wanted) {
        return taps.stream().filter(tap -> tap.id().equals(wanted)).findFirst();
    }

    /** Whether a message that was pressed on is not, or no more, the one that takes taps. */
    public boolean hasLeft(@Nullable UUID pressed) {
        return pressed != null && message != null && !pressed.equals(message);
    }
}
