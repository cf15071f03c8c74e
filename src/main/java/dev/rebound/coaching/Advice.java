package dev.rebound.coaching;

import dev.rebound.playbook.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a full card says beside the diagnosis ({@code P4}, {@code P7}, {@code P10}); all texts filled, none escaped.
 *
 * @param acknowledgement only after words about oneself, a harsh tone, abuse, or <em>This one hurt</em>
 * @param reframe one true sentence
 * @param line one line to say
 * @param use when it is said
 * @param pause what comes before the next step, after a harsh tone; null otherwise
 * @param step one next step, with the date in words where there is one
 * @param date the day to get in touch; null after "stop", after abuse and for a plain {@code FIT}
 * @param offers what to offer as buttons, in order
 */
public record Advice(
        @Nullable Phrase acknowledgement,
        Phrase reframe,
        Phrase line,
        Use use,
        @Nullable Phrase pause,
        Phrase step,
        @Nullable LocalDate date,
        List<Offer> offers) {
    /** When a line is said. */
    public enum Use {
        /** In the next talk. */
        NEXT_TIME,

        /** As the last polite sentence to somebody who wants no more contact ({@code P31}). */
        TO_CLOSE,

        /** As the sentence that ends an abusive talk ({@code P37}). */
        TO_LEAVE
    }

    public Advice {
        offers = List.copyOf(offers);
    }

    /** The ids of the texts in it, to be remembered as shown. */
    public List<String> ids() {
        return Stream.of(acknowledgement, reframe, line, pause, step)
                .filter(Objects::nonNull)
                .map(Phrase::id)
                .toList();
    }
}
