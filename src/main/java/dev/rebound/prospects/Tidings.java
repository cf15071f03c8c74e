package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;
import java.time.LocalDate;

/** What the team's other tools are told about a prospect, nothing of it about any rep; a workspace that asked for none is told none. */
public interface Tidings {
    /** A follow-up with this prospect is due on that local day; one without a name is not told. Joins the caller's transaction. */
    void due(Prospect prospect, LocalDate on);

    /** This prospect is on the do-not-contact list since that local day. Joins the caller's transaction. */
    void stopped(Prospect prospect, LocalDate since);

    /** Nobody is told. */
    static Tidings none() {
        return new Tidings() {
            @Override
            public void due(Prospect prospect, LocalDate on) {}

            @Override
            public void stopped(Prospect prospect, LocalDate since) {}
        };
    }
}
