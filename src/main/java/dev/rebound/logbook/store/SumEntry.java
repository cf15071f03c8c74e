package dev.rebound.logbook.store;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Happened;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Win;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What sums look at in something logged: no word of it. */
record SumEntry(
        Instant at,
        Happened what,
        @Nullable Bucket bucket,
        @Nullable Objection objection,
        int times) {
    static SumEntry of(Logged logged) {
        if (logged instanceof Rejection no) {
            var reading = no.reading();
            return new SumEntry(no.at(), Happened.of(reading), reading.bucket(), reading.objection(), no.times());
        }
        if (logged instanceof Win win) {
            return of(win.at(), Happened.YES, 1);
        }
        var effort = (Effort) logged;
        return of(effort.at(), Happened.of(effort.kind()), effort.times());
    }

    static SumEntry of(Instant at, Happened what, int times) {
        return new SumEntry(at, what, null, null, times);
    }

    SumCell cell(ZoneId zone) {
        var day = at.atZone(zone).toLocalDate();
        return bucket == null || objection == null ? SumCell.of(day, what) : SumCell.ofNo(day, what, bucket, objection);
    }

    SumSlot slot(ZoneId zone) {
        return SumSlot.of(at.atZone(zone), what);
    }
}
