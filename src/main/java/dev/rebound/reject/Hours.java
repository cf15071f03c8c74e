package dev.rebound.reject;

import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Optional;

/** When something happened, as a form tells it. */
public final class Hours {
    private Hours() {}

    /**
     * The moment of an hour today where the person is; of yesterday when that hour is still to come; now when none was chosen.
     *
     * @param hour 0 to 23
     */
    public static Instant at(Optional<Integer> hour, Member member, Instant now) {
        return hour.map(chosen -> latest(chosen, member, now)).orElse(now);
    }

    private static Instant latest(int hour, Member member, Instant now) {
        var today = now.atZone(member.zone()).toLocalDate().atTime(hour, 0).atZone(member.zone());
        return today.toInstant().isAfter(now) ? today.minusDays(1).toInstant() : today.toInstant();
    }
}
