package dev.rebound.abuse;

import dev.rebound.abuse.Outcome.Done;
import dev.rebound.abuse.Step.Act;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sees to it that no report lies with nobody: reminds, passes it on, and tells the rep where it is ({@code P38}). */
public final class Chasing {
    private final Books books;
    private final Confidants confidants;
    private final Patience days;

    public Chasing(Books books, Confidants confidants, Patience days) {
        this.books = books;
        this.confidants = confidants;
        this.days = days;
    }

    /** Those to look at, each in a transaction of its own. */
    public List<UUID> waiting() {
        return books.incidents().waiting().stream().map(Incident::id).toList();
    }

    /** Does what is due about one of them now, one step at most; nothing when nothing is. */
    public void look(UUID id, Instant now) {
        books.change(id, incident -> looked(incident, now));
    }

    /** Somebody was sent a report or a word about it and Slack said that it cannot reach them: it goes to the next. */
    public void undeliverable(UUID id, String user, Instant now) {
        books.change(id, incident -> Passing.gone(incident, user, next(incident, now), now));
    }

    private Outcome looked(Incident incident, Instant now) {
        if (!incident.isWaiting()) {
            return still(incident);
        }
        var holder = incident.desk().holder();
        if (holder == null) {
            return next(incident, now)
                    .<Outcome>map(user -> Passing.found(incident, user, now))
                    .orElseGet(() -> still(incident));
        }
        if (!confidants.canBeTold(holder)) {
            return Passing.gone(incident, holder, next(incident, now), now);
        }
        return confidants.isAway(holder, now) ? away(incident, holder, now) : late(incident, holder, now);
    }

    /** Where there is nobody else it stays with who is away, and is chased as ever. */
    private Outcome away(Incident incident, String holder, Instant now) {
        var passed = Passing.on(incident, Act.PASSED_AWAY, next(incident, now), now);
        return passed.steps().isEmpty() ? late(incident, holder, now) : passed;
    }

    private Outcome late(Incident incident, String holder, Instant now) {
        var desk = incident.desk();
        if (desk.chased() < 2 && !now.isBefore(days.after(holder, desk.since(), 2))) {
            var passed = Passing.on(incident, Act.PASSED_LATE, next(incident, now), now);
            return passed.steps().isEmpty() ? Passing.stuck(incident, now) : passed;
        }
        return desk.chased() < 1 && !now.isBefore(days.after(holder, desk.since(), 1))
                ? Passing.remind(incident, now)
                : still(incident);
    }

    private static Done still(Incident incident) {
        return new Done(incident, List.of());
    }

    private Optional<String> next(Incident incident, Instant now) {
        var ring = confidants.ring(incident.rep());
        var not = new ArrayList<>(incident.desk().told());
        not.addAll(incident.desk().gone());
        ring.all().stream()
                .filter(user -> !confidants.canBeTold(user) || confidants.isAway(user, now))
                .forEach(not::add);
        return ring.next(incident.desk().asUsual(), not);
    }
}
