package dev.rebound.abuse;

import dev.rebound.abuse.Outcome.Done;
import dev.rebound.abuse.Step.Act;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What time and circumstances do to a report that waits ({@code P38}): nobody has to remember it. */
final class Passing {
    private Passing() {}

    /** Its holder hears that it still lies there. */
    static Done remind(Incident incident, Instant now) {
        return done(
                incident.at(incident.desk().chased(1)),
                Act.REMINDED,
                incident.desk().holder(),
                now);
    }

    /** Its holder is away or took too long: another one has it as well. An appeal goes to no one else. */
    static Done on(Incident incident, Act why, Optional<String> next, Instant now) {
        return next.filter(user -> incident.appeal() == null)
                .map(user -> done(incident.at(incident.desk().to(user, now)), why, user, now))
                .orElseGet(() -> new Done(incident, List.of()));
    }

    /** Two working days are over and there is nobody else; the rep hears it, once. */
    static Done stuck(Incident incident, Instant now) {
        return done(incident.at(incident.desk().chased(2)), Act.STRANDED, null, now);
    }

    /**
     * Somebody cannot be told any more. Whoever else has it keeps it; when it lay with them alone it goes to the next, who has to say
     * anew that it arrived. What was decided stays as it is.
     */
    static Done gone(Incident incident, String user, Optional<String> next, Instant now) {
        if (!incident.isWith(user) || !incident.isWaiting()) {
            return new Done(incident, List.of());
        }
        var without = incident.at(incident.desk().without(user));
        if (user.equals(incident.appeal())) {
            return lapsed(without, now);
        }
        return user.equals(incident.desk().holder()) ? handed(without, next, now) : new Done(without, List.of());
    }

    private static Done handed(Incident without, Optional<String> next, Instant now) {
        var other = without.desk().holder();
        if (other != null) {
            return done(without.at(without.desk().from(now)), Act.PASSED_GONE, other, now);
        }
        var anew = without.in(State.SENT);
        return next.map(user -> found(anew, user, now)).orElseGet(() -> done(anew, Act.STRANDED, null, now));
    }

    /** Somebody can be told again of a report that lay with nobody. */
    static Done found(Incident incident, String user, Instant now) {
        return done(incident.at(incident.desk().to(user, now)), Act.PASSED_GONE, user, now);
    }

    /** An appeal that nobody can answer was none. */
    private static Done lapsed(Incident without, Instant now) {
        return done(without.in(State.DECIDED).appealedTo(null), Act.APPEAL_LAPSED, null, now);
    }

    private static Done done(Incident incident, Act act, @Nullable String to, Instant now) {
        return new Done(incident, List.of(new Step(now, act, null, to)));
    }
}
