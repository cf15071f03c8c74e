package dev.rebound.reject;

import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.people.Member;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.time.Instant;
import java.util.Optional;

/**
 * What a rep puts right about an entry, all at once. What is left as it was changes nothing; the words never change.
 *
 * @param who as it stands now: what was emptied is not known any more
 * @param hour 0 to 23, on the day of the entry
 */
public record Amendment(Bucket bucket, Objection objection, Prospect who, Optional<Integer> hour) {
    /** When the entry was, once this is made of it: minutes stay while the hour does. */
    public Instant at(Rejection entry, Member author) {
        var was = entry.at().atZone(author.zone());
        return hour.filter(chosen -> chosen != was.getHour())
                .map(chosen -> was.toLocalDate()
                        .atTime(chosen, 0)
                        .atZone(author.zone())
                        .toInstant())
                .orElse(entry.at());
    }

    Rejection of(Rejection entry, Member author) {
        var named = new Prospect(
                who.company(), who.person(), who.title(), entry.prospect().industry(), who.channel());
        return labelled(entry.about(named).movedTo(at(entry, author)));
    }

    /** Labels that were not touched stay what was read, and not the rep's own word. */
    private Rejection labelled(Rejection entry) {
        return isAsRead(entry.reading()) ? entry : entry.with(entry.reading().corrected(bucket, objection));
    }

    private boolean isAsRead(Reading reading) {
        return reading.bucket() == bucket && reading.objection() == objection;
    }
}
