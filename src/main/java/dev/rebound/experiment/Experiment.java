package dev.rebound.experiment;

import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One variable that somebody tries.
 *
 * @param author the Slack user whose it is, and nobody else's
 * @param place which one of half a year it is, from 1: a later one needs a clearer difference
 * @param endedAt when it was over, or null while it is open
 * @param state how often it was looked at, and what came of it
 */
public record Experiment(
        UUID id,
        String author,
        Instant startedAt,
        Plan plan,
        int place,
        @Nullable Instant endedAt,
        State state) {
    /**
     * How it stands.
     *
     * @param looks how many planned looks it had, 0 or more
     * @param found whether one of them told the two ways apart
     * @param kept whether its author keeps the new line
     * @param given when they gave it to their team, or null where it is theirs alone
     */
    public record State(
            int looks,
            boolean found,
            boolean kept,
            @Nullable Instant given) {}

    static Experiment fresh(String author, Plan plan, int place, Instant now) {
        return new Experiment(UUID.randomUUID(), author, now, plan, place, null, new State(0, false, false, null));
    }

    /** Whether calls are still counted. */
    public boolean isOpen() {
        return endedAt == null;
    }

    /** When it was given to the team; the far past where it was not. */
    Instant givenAt() {
        return state.given == null ? Instant.MIN : state.given;
    }

    /** Whether its author deleted it, and only the fact is left that it was looked at. */
    public boolean isBlank() {
        return plan.fresh().text().isEmpty();
    }

    /** Whether its looks count against those that follow. */
    boolean tookAChance() {
        return state.looks > 0 && !state.found;
    }

    /** The words of one of its two ways. */
    public Words words(Arm arm) {
        return arm == Arm.TODAY ? plan.today() : plan.fresh();
    }

    Experiment ended(Instant now) {
        return isOpen() ? new Experiment(id, author, startedAt, plan, place, now, state) : this;
    }

    /** A look that was had stays one, whatever was corrected since. */
    Experiment lookedAt(Result result) {
        var looks = Math.max(state.looks, result.looks());
        return in(new State(looks, result.verdict().tells(), state.kept, state.given));
    }

    Experiment keeping(boolean kept) {
        return in(new State(state.looks, state.found, kept, kept ? state.given : null));
    }

    /** Given to the team, or with null taken back; only a kept one is given. */
    Experiment given(@Nullable Instant when) {
        return in(new State(state.looks, state.found, state.kept, state.kept ? when : null));
    }

    Experiment blank(Instant now) {
        return new Experiment(
                id,
                author,
                startedAt,
                plan.blank(),
                place,
                ended(now).endedAt,
                new State(state.looks, state.found, false, null));
    }

    private Experiment in(State other) {
        return new Experiment(id, author, startedAt, plan, place, endedAt, other);
    }
}
