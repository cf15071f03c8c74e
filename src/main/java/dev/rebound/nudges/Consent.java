package dev.rebound.nudges;

import java.time.Instant;
import java.util.Optional;

/**
 * One person's wish for one kind of message.
 *
 * @param since when they tapped for it
 */
public record Consent(Nudge kind, Tap tap, Instant since) {
    /** Which tap of theirs it was. */
    public enum Tap {
        /** A tick in their settings. */
        SETTINGS,

        /** A tick beside their routines. */
        ROUTINES,

        /** <em>Undo</em>, after <em>Less of this</em>. */
        UNDO,

        /** The noes that waited during a run: whoever put them down is told what became of them. */
        ENTRIES,

        /** <em>Less of this</em>, for a kind that comes until it is switched off: it is no wish, it stands for its absence. */
        LESS
    }

    /** The wish that stands where nothing was said yet, for a kind that comes with entries; nothing for others. */
    public static Optional<Consent> unsaid(Nudge kind) {
        return kind.comesWithEntries() ? Optional.of(new Consent(kind, Tap.ENTRIES, Instant.EPOCH)) : Optional.empty();
    }

    /** That a kind which comes with entries is switched off. */
    public static Consent refusal(Nudge kind, Instant since) {
        return new Consent(kind, Tap.LESS, since);
    }

    /** Whether it stands for a wish. */
    public boolean isWish() {
        return tap != Tap.LESS;
    }
}
