package dev.rebound.followup;

import dev.rebound.logbook.Echo;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Rejection;
import dev.rebound.prospects.Heed;
import dev.rebound.prospects.Sameness;
import dev.rebound.prospects.Trace;

/**
 * Lets follow-ups go: all of the workspace with somebody who asked for no more contact ({@code P31}), and the one of a no that was
 * deleted, taken back or corrected to a stop or an attack. Any other correction keeps the day that was tapped, under the new name.
 */
public final class LettingGo implements Heed, Trace, Echo {
    private final FollowUps followUps;

    public LettingGo(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void stopped(Prospect prospect) {
        erase(prospect);
    }

    @Override
    public int erase(Prospect prospect) {
        var same = followUps.all().stream()
                .filter(followUp -> Sameness.of(prospect, followUp.prospect()) == Sameness.SAME)
                .toList();
        same.forEach(followUp -> followUps.remove(followUp.id()));
        return same.size();
    }

    @Override
    public void changed(Rejection before, Rejection after) {
        if (Following.isStop(after)) {
            removed(after);
        } else if (!before.prospect().equals(after.prospect())) {
            followUps
                    .about(after.author(), after.id())
                    .ifPresent(found -> followUps.change(found.with(after.prospect())));
        }
    }

    @Override
    public void removed(Logged entry) {
        followUps.about(entry.author(), entry.id()).ifPresent(found -> followUps.remove(found.id()));
    }
}
