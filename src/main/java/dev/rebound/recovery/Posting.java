package dev.rebound.recovery;

import dev.rebound.people.TeamChannels.Ground;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Posts what was given when its moment has come: once, and only where that is still right. */
public final class Posting {
    private static final Turn DONE = new Turn.Done();
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Recoveries recoveries;
    private final Belonging belonging;
    private final Outlet outlet;

    public Posting(Recoveries recoveries, Belonging belonging, Outlet outlet) {
        this.recoveries = recoveries;
        this.belonging = belonging;
        this.outlet = outlet;
    }

    /** The channel to ask Slack about, as long as something waits for it. */
    public Optional<String> channel(UUID id) {
        return recoveries.find(id).filter(found -> !found.posted()).map(Recovery::channel);
    }

    /** Posts one, gives it back, or says when to ask again. */
    public Turn turn(UUID id, Ground ground, Instant now) {
        return recoveries
                .find(id)
                .filter(found -> !found.posted())
                .map(found -> settled(found, ground, now))
                .orElse(DONE);
    }

    private Turn settled(Recovery recovery, Ground ground, Instant now) {
        if (ground == Ground.UNKNOWN && now.isBefore(recovery.givenAt().plus(LONGEST))) {
            return new Turn.Again(recovery.named() ? now.plus(SOON) : Giving.moment(false, now));
        }
        obstacle(recovery, ground, now).ifPresentOrElse(reason -> giveBack(recovery, reason), () -> post(recovery));
        return DONE;
    }

    private Optional<Turn.Reason> obstacle(Recovery recovery, Ground ground, Instant now) {
        if (ground != Ground.OWN) {
            return Optional.of(Turn.Reason.CHANNEL);
        }
        var team = belonging.team(recovery.author(), recovery.team(), now);
        if (team.isEmpty()) {
            return Optional.of(Turn.Reason.NO_TEAM);
        }
        return recovery.named() || belonging.hidesOne(team.get(), now)
                ? Optional.empty()
                : Optional.of(Turn.Reason.TOO_FEW);
    }

    private void post(Recovery recovery) {
        if (recoveries.claim(recovery.id())) {
            outlet.post(recovery);
        }
    }

    private void giveBack(Recovery recovery, Turn.Reason reason) {
        recoveries.remove(recovery.author(), recovery.id()).ifPresent(gone -> outlet.giveBack(gone, reason));
    }
}
