package dev.rebound.coaching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When and for which entry the coach is asked.
 *
 * @param seed any number that stays with the entry
 * @param today the person's local date
 * @param hurt whether they said <em>This one hurt</em> ({@code P14b})
 * @param keep the ids of the texts already on the entry's card: they stay wherever they still fit
 * @param askedToStop when this prospect asked for no more contact, at another time than this ({@code P31})
 * @param brief whether the card holds more than the coach's words, so that they have to be short
 */
public record Moment(
        int seed,
        LocalDate today,
        boolean hurt,
        List<String> keep,
        @Nullable LocalDate askedToStop,
        boolean brief) {
    public Moment {
        keep = List.copyOf(keep);
    }

    /** A card that is drawn for the first time. */
    public static Moment first(int seed, LocalDate today) {
        return new Moment(seed, today, false, List.of(), null, false);
    }

    /** A card that is drawn again after something about it changed. */
    public Moment keeping(List<String> ids) {
        return new Moment(seed, today, hurt, ids, askedToStop, brief);
    }

    /** The same card after <em>This one hurt</em>. */
    public Moment thatHurt() {
        return new Moment(seed, today, true, keep, askedToStop, brief);
    }

    /** The same card in short words. */
    public Moment briefly() {
        return new Moment(seed, today, hurt, keep, askedToStop, true);
    }
}
