package dev.rebound.reject;

import dev.rebound.coaching.Rating;
import dev.rebound.coaching.Ratings;
import dev.rebound.people.Member;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a rep says about the reframe on a card; each call says nothing when the entry is gone ({@code P7}). */
public final class Reframing {
    private final ChangeOfMind entries;
    private final Ratings ratings;

    public Reframing(ChangeOfMind entries, Ratings ratings) {
        this.entries = entries;
        this.ratings = ratings;
    }

    /** It helped: its strategy comes more often. */
    public Optional<Card> helpful(Member author, UUID entry, String text, Instant now) {
        ratings.rate(new Rating(author.user(), text, true, now));
        return entries.redrawn(author, entry);
    }

    /** Takes that back. */
    public Optional<Card> takeBack(Member author, UUID entry, String text) {
        ratings.takeBack(author.user(), text);
        return entries.redrawn(author, entry);
    }

    /** That text never again, its strategy less often, and another one at once. */
    public Optional<Card> notForMe(Member author, UUID entry, String text, Instant now) {
        ratings.rate(new Rating(author.user(), text, false, now));
        return entries.redrawn(author, entry);
    }

    /** From now on cards come without a reframe. */
    public Optional<Card> less(Member author, UUID entry, Instant now) {
        ratings.rest(author.user(), now);
        return entries.redrawn(author, entry);
    }

    /** Reframes come again. */
    public Optional<Card> back(Member author, UUID entry) {
        ratings.resume(author.user());
        return entries.redrawn(author, entry);
    }
}
