package dev.rebound.jobsearch.store;

import dev.rebound.jobsearch.Applications;
import dev.rebound.jobsearch.Steps;
import dev.rebound.jobsearch.Tracks;

/** The job search in the database; each call joins the transaction of its caller. */
public final class SearchTables {
    private SearchTables() {}

    /** Who is on it, in tables {@code job_offer} and {@code job_track}. */
    public static Tracks tracks() {
        return new TrackStore();
    }

    /** Applications, in table {@code job_application}. */
    public static Applications applications() {
        return new ApplicationStore();
    }

    /** Steps, in table {@code job_step}. */
    public static Steps steps() {
        return new StepStore();
    }
}
