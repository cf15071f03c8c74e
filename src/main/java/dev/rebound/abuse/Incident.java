package dev.rebound.abuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One report that a rep sent, as it stands.
 *
 * @param rep the Slack user who sent it; empty once their person was erased
 * @param opened whether anybody opened it, ever: it cannot be taken back from then on
 * @param decisions all that were made, the one that holds last
 * @param appeal the Slack user whom the rep appealed to, or null; there is one appeal
 * @param version by which two writers are told apart; 0 before it was first kept
 */
public record Incident(
        UUID id,
        String rep,
        Shared shared,
        State state,
        Desk desk,
        boolean opened,
        List<Decided> decisions,
        @Nullable String appeal,
        long version) {
    public Incident {
        decisions = List.copyOf(decisions);
    }

    /** The decision that holds; nothing before there is one, and still the old one while an appeal waits. */
    public Optional<Decided> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /** Whether somebody has to do something about it. */
    public boolean isWaiting() {
        return state == State.SENT || state == State.ACKNOWLEDGED;
    }

    /** Whether an appeal waits for its answer. */
    public boolean isAppealed() {
        return appeal != null && decision().filter(Decided::onAppeal).isEmpty();
    }

    /** Whether this one has it, and so may read what was shared. */
    public boolean isWith(String user) {
        return state != State.TAKEN_BACK && desk.told().contains(user);
    }

    /** Whether this one may say something about it: all who have it, and after an appeal the one alone whom it went to. */
    public boolean isUpTo(String user) {
        return isWith(user) && (appeal == null || appeal.equals(user));
    }

    /** Whether the rep can still take it back. */
    public boolean canBeTakenBack() {
        return state == State.SENT && !opened;
    }

    Incident in(State reached) {
        return new Incident(id, rep, shared, reached, desk, opened, decisions, appeal, version);
    }

    Incident at(Desk other) {
        return new Incident(id, rep, shared, state, other, opened, decisions, appeal, version);
    }

    Incident read() {
        return new Incident(id, rep, shared, state, desk, true, decisions, appeal, version);
    }

    Incident appealedTo(@Nullable String user) {
        return new Incident(id, rep, shared, state, desk, opened, decisions, user, version);
    }

    Incident decided(Decided decided) {
        var all = new ArrayList<>(decisions);
        all.add(decided);
        return new Incident(id, rep, shared, State.DECIDED, desk, opened, all, appeal, version);
    }

    Incident with(Shared less) {
        return new Incident(id, rep, less, state, desk, opened, decisions, appeal, version);
    }

    /** The same without the person who sent it: what was decided about the prospect stays ({@code P40}). */
    public Incident withoutRep() {
        return new Incident(id, "", shared.namesAlone(), state, desk, opened, decisions, appeal, version);
    }

    /** The same as of a later writing. */
    public Incident as(long later) {
        return new Incident(id, rep, shared, state, desk, opened, decisions, appeal, later);
    }
}
