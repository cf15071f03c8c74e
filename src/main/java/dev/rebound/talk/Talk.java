package dev.rebound.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One ask for five minutes with somebody, from its start to its one end; each act gives what stands after it, and one that comes too
 * late changes nothing.
 *
 * @param asker the Slack user who asks
 * @param peer the Slack user who was first to say yes; null in every state but {@link State#MET}
 */
public record Talk(
        UUID id,
        String asker,
        Instant askedAt,
        State state,
        @Nullable String peer) {
    /** How long somebody is looked for. */
    public static final Duration OPEN_FOR = Duration.ofMinutes(10);

    public Talk {
        if ((peer != null) != (state == State.MET)) {
            throw new IllegalArgumentException("A peer belongs to those who met");
        }
    }

    /** How it stands. */
    public enum State {
        /** Somebody is looked for. */
        OPEN,

        /** Somebody said yes. */
        MET,

        /** The asker does not want it any more. */
        TAKEN_BACK,

        /** Nobody said yes in time. */
        UNANSWERED
    }

    /** A new one. */
    public static Talk asked(String asker, Instant now) {
        return new Talk(UUID.randomUUID(), asker, now, State.OPEN, null);
    }

    /** Whether somebody is still looked for. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** When it ends without a yes. */
    public Instant endsAt() {
        return askedAt.plus(OPEN_FOR);
    }

    /** After a yes of that user: the first one counts, nobody's own, and none after {@link #endsAt}. */
    public Talk accepted(String user, Instant now) {
        return isOpen() && now.isBefore(endsAt()) && !user.equals(asker)
                ? new Talk(id, asker, askedAt, State.MET, user)
                : this;
    }

    /** After its asker took it back; somebody who said yes before is not sent away. */
    public Talk takenBack() {
        return isOpen() ? over(State.TAKEN_BACK) : this;
    }

    /** After a look at the clock. */
    public Talk at(Instant now) {
        return isOpen() && !now.isBefore(endsAt()) ? over(State.UNANSWERED) : this;
    }

    private Talk over(State end) {
        return new Talk(id, asker, askedAt, end, null);
    }
}
