package dev.rebound.diagnosis;

import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day to try again, by the taxonomy's rules. */
final class FollowUps {
    private final DatesInWords dates;

    FollowUps(DatesInWords dates) {
        this.dates = dates;
    }

    @Nullable
    LocalDate propose(
            String text,
            LocalDate today,
            Bucket bucket,
            Objection objection,
            Severity severity,
            boolean brushOff,
            boolean doNotContact,
            boolean dislikesAllCalls) {
        if (severity == Severity.ABUSIVE || doNotContact || objection == Objection.STOP_CALLING) {
            return null;
        }
        return switch (bucket) {
            case FIT ->
                objection == Objection.WRONG_PERSON ? dates.in(text, today).orElse(null) : null;
            case MOOD -> dislikesAllCalls ? null : dates.in(text, today).orElse(today.plusDays(7));
            case DELIVERY -> dates.in(text, today).orElse(today.plusDays(30));
            case TIMING -> dates.in(text, today).orElse(today.plusDays(75));
        };
    }
}
