package dev.rebound.coaching;

import java.time.LocalDate;
import java.util.List;

/**
 * When and for which entry the coach is asked.
 *
 * @param seed any number that stays with the entry
 * @param today the person's local date
 * @param hurt whether they said <em>This one hurt</em> ({@code P14b})
 * @param keep the ids of the texts already on the entry's card: they stay wherever they still fit
 */
public record Moment(int seed, LocalDate today, boolean hurt, List<String> keep) {
    public Moment {
        keep = List.copyOf(keep);
    }

    /** A card that is drawn for the first time. */
    public static Moment first(int seed, LocalDate today) {
        return new Moment(seed, today, false, List.of());
    }

    /** A card that is drawn again after something about it changed. */
    public Moment keeping(List<String> ids) {
        return new Moment(seed, today, hurt, ids);
    }

    /** The same card after <em>This one hurt</em>. */
    public Moment thatHurt() {
        return new Moment(seed, today, true, keep);
    }
}
