package dev.rebound.abuse;

import dev.rebound.abuse.Outcome.Done;
import dev.rebound.abuse.Outcome.Refused;
import dev.rebound.abuse.Outcome.Why;
import dev.rebound.abuse.Step.Act;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people may do with a report, and what it leads to ({@code P38}); nothing here reads or writes anything. */
final class Course {
    private Course() {}

    static Done send(UUID id, String rep, Shared shared, Desk desk, Instant now) {
        var sent = new Incident(id, rep, shared, State.SENT, desk, false, List.of(), null, 0);
        return new Done(sent, List.of(new Step(now, Act.SENT, rep, desk.holder())));
    }

    static Outcome takeBack(Incident incident, String by, Instant now) {
        if (!incident.rep().equals(by)) {
            return new Refused(incident, Why.NOT_YOURS);
        }
        if (incident.state() == State.TAKEN_BACK) {
            return new Done(incident, List.of());
        }
        return incident.canBeTakenBack()
                ? done(incident.in(State.TAKEN_BACK).with(Shared.NOTHING), Act.TAKEN_BACK, by, now)
                : new Refused(incident, Why.OPENED);
    }

    static Outcome open(Incident incident, String by, Instant now) {
        if (!incident.isWith(by)) {
            return stranger(incident);
        }
        return done(incident.read(), incident.opened() ? Act.READ : Act.OPENED, by, now);
    }

    static Outcome acknowledge(Incident incident, String by, Instant now) {
        if (!incident.isUpTo(by)) {
            return stranger(incident);
        }
        return switch (incident.state()) {
            case SENT -> acknowledged(incident, by, now);
            case ACKNOWLEDGED -> new Refused(incident, Why.ACKNOWLEDGED);
            case DECIDED -> new Refused(incident, Why.DECIDED);
            case TAKEN_BACK -> new Refused(incident, Why.TAKEN_BACK);
        };
    }

    /** Whoever says to have it has read it: the tap stands on what was shared. */
    private static Outcome acknowledged(Incident incident, String by, Instant now) {
        var heard = incident.read().in(State.ACKNOWLEDGED).at(incident.desk().from(now));
        return done(heard, Act.ACKNOWLEDGED, by, now);
    }

    static Outcome decide(Incident incident, String by, Ruling ruling, Instant now) {
        if (!incident.isUpTo(by)) {
            return stranger(incident);
        }
        return switch (incident.state()) {
            case SENT -> new Refused(incident, Why.NOT_ACKNOWLEDGED);
            case ACKNOWLEDGED -> ruled(incident, by, ruling, now);
            case DECIDED -> new Refused(incident, Why.DECIDED);
            case TAKEN_BACK -> new Refused(incident, Why.TAKEN_BACK);
        };
    }

    private static Outcome ruled(Incident incident, String by, Ruling ruling, Instant now) {
        var lacking = lacking(incident, ruling);
        return lacking.isPresent()
                ? new Refused(incident, lacking.get())
                : done(decided(incident, by, ruling, now), Act.DECIDED, by, now);
    }

    /** @param seen how many decisions there were when they looked: who did not see the last one does not undo it unknowingly */
    static Outcome revise(Incident incident, String by, Revision revision, Instant now) {
        if (!incident.isUpTo(by)) {
            return stranger(incident);
        }
        if (incident.state() != State.DECIDED) {
            return new Refused(incident, Why.NOT_DECIDED);
        }
        if (incident.decisions().size() != revision.seen()) {
            return new Refused(incident, Why.DECIDED);
        }
        var lacking = lacking(incident, revision.ruling());
        return lacking.isPresent()
                ? new Refused(incident, lacking.get())
                : done(decided(incident, by, revision.ruling(), now), Act.REVISED, by, now);
    }

    private static Optional<Why> lacking(Incident incident, Ruling ruling) {
        if (ruling.decision().needsName() && !incident.shared().isNamed()) {
            return Optional.of(Why.NO_NAME);
        }
        return ruling.lacksReason() ? Optional.of(Why.NO_REASON) : Optional.empty();
    }

    private static Incident decided(Incident incident, String by, Ruling ruling, Instant now) {
        return incident.decided(new Decided(by, now, ruling, incident.appeal() != null));
    }

    /** @param second whom it goes to: nobody who decided it */
    static Outcome appeal(Incident incident, String by, Optional<String> second, Instant now) {
        if (!incident.rep().equals(by)) {
            return new Refused(incident, Why.NOT_YOURS);
        }
        if (!canBeAppealed(incident)) {
            return new Refused(incident, Why.NO_APPEAL);
        }
        var other = second.filter(user -> !user.equals(incident.rep()))
                .filter(user -> incident.decisions().stream()
                        .noneMatch(made -> made.by().equals(user)));
        return other.<Outcome>map(user -> appealed(incident, user, now))
                .orElseGet(() -> new Refused(incident, Why.NOBODY));
    }

    static boolean canBeAppealed(Incident incident) {
        return incident.state() == State.DECIDED
                && incident.appeal() == null
                && incident.decision().orElseThrow().decision() == Decision.NO_STEP;
    }

    private static Outcome appealed(Incident incident, String second, Instant now) {
        var moved =
                incident.in(State.SENT).appealedTo(second).at(incident.desk().to(second, now));
        return new Done(moved, List.of(new Step(now, Act.APPEALED, incident.rep(), second)));
    }

    private static Refused stranger(Incident incident) {
        return new Refused(incident, incident.state() == State.TAKEN_BACK ? Why.TAKEN_BACK : Why.NOT_YOURS);
    }

    private static Done done(Incident incident, Act act, String by, Instant now) {
        return new Done(incident, List.of(new Step(now, act, by, null)));
    }
}
