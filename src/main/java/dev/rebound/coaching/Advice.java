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
 * @param line one line to say next time; after abuse the line that ends the talk, after "stop" the last polite one
 * @param step one next step, with the date in words where there is one
 * @param date the day to get in touch; null after "stop", after abuse and for a plain {@code FIT}
 * @param offers what to offer as buttons, in order
 */
public record Advice(
        @Nullable Phrase acknowledgement,
        Phrase reframe,
        Phrase line,
        Phrase step,
        @Nullable LocalDate date,
        List<Offer> offers) {
    public Advice {
        offers = List.copyOf(offers);
    }

    /** The ids of the texts in it, to be remembered as shown. */
    public List<String> ids() {
        return Stream.of(acknowledgement, reframe, line, step)
                .filter(Objects::nonNull)
                .map(Phrase::id)
                .toList();
    }
}
