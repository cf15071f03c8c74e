package dev.rebound.abuse;

import dev.rebound.abuse.Outcome.Done;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps what happens to reports: the report, its lines in the record, what a decision does and what people are told, all in the
 * caller's transaction. Whoever loses a race looks again, and finds what the other one wrote.
 */
public final class Books {
    private static final int TRIES = 20;

    private final Incidents incidents;
    private final Audit audit;
    private final Herald herald;
    private final Effects effects;

    public Books(Incidents incidents, Audit audit, Herald herald, Effects effects) {
        this.incidents = incidents;
        this.audit = audit;
        this.herald = herald;
        this.effects = effects;
    }

    Incidents incidents() {
        return incidents;
    }

    Audit audit() {
        return audit;
    }

    Incident add(Done sent) {
        incidents.add(sent.incident());
        tell(sent.incident(), sent);
        return sent.incident();
    }

    /** Nothing when there is no such report in this workspace. */
    Optional<Outcome> change(UUID id, Function<Incident, Outcome> move) {
        for (var tried = 0; tried < TRIES; tried++) {
            var found = incidents.find(id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            var outcome = move.apply(found.get());
            if (isKept(found.get(), outcome)) {
                return Optional.of(outcome);
            }
        }
        throw new IllegalStateException("A report was written by others " + TRIES + " times in a row");
    }

    private boolean isKept(Incident before, Outcome outcome) {
        if (outcome instanceof Done done) {
            return done.incident().equals(before) ? isNoted(before, done) : isWritten(before, done);
        }
        return true;
    }

    /** Being read again changes nothing but the record. */
    private boolean isNoted(Incident before, Done done) {
        tell(before, done);
        return true;
    }

    private boolean isWritten(Incident before, Done done) {
        if (!incidents.change(done.incident())) {
            return false;
        }
        decided(before, done.incident());
        tell(before, done);
        return true;
    }

    private void decided(Incident before, Incident after) {
        if (after.decisions().size() > before.decisions().size()) {
            effects.follow(after, before.decision(), after.decision().orElseThrow());
        }
    }

    private void tell(Incident before, Done done) {
        done.steps().forEach(step -> tell(before, done.incident(), step));
    }

    private void tell(Incident before, Incident after, Step step) {
        audit.add(after.id(), step);
        if (step.act().isForRep() && !after.rep().isEmpty()) {
            herald.heard(after, step);
        }
        var to = step.to();
        switch (step.act()) {
            case TAKEN_BACK -> before.desk().told().forEach(user -> herald.taken(after, user));
            case REMINDED -> herald.reminded(after, Objects.requireNonNull(to));
            case SENT, APPEALED, PASSED_LATE, PASSED_AWAY, PASSED_GONE ->
                herald.given(after, Objects.requireNonNull(to));
            case OPENED, READ, ACKNOWLEDGED, DECIDED, REVISED, STRANDED, APPEAL_LAPSED -> {}
        }
    }
}
