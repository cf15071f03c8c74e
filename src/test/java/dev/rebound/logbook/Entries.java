package dev.rebound.logbook;

import dev.rebound.privacy.Words;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries for tests, each with nothing but what the test is about. */
public final class Entries {
    private Entries() {}

    /** A civil no for a stated reason. */
    public static Rejection no(String author, String at, String text) {
        return entry(author, at, text, reading(Bucket.TIMING, Objection.NO_BUDGET, false), 1);
    }

    /** One no, or several alike. */
    public static Rejection entry(String author, String at, String text, Reading reading, int times) {
        return new Rejection(
                UUID.randomUUID(),
                author,
                Instant.parse(at),
                Source.COMMAND,
                times,
                reading,
                false,
                false,
                Words.of(text),
                Words.of(""),
                Prospect.unknown(),
                List.of(),
                List.of());
    }

    /** A no of somebody who is named. */
    public static Rejection about(Rejection entry, @Nullable String company, @Nullable String person) {
        return entry.about(new Prospect(company, person, null, null, null));
    }

    /** Civil labels. */
    public static Reading reading(Bucket bucket, Objection objection, boolean brushOff) {
        return new Reading(bucket, objection, Severity.CIVIL, brushOff, false, 1, null);
    }
}
