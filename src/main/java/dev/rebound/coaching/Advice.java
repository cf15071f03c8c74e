package dev.rebound.coaching;

import dev.rebound.playbook.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a full card says beside the diagnosis ({@code P4}, {@code P7}, {@code P10}); all texts filled, none escaped.
 *
 * @param acknowledgement what this report tells of; else only after words about oneself, a harsh tone, abuse, or <em>This one hurt</em>
 * @param reframe one true sentence; null for whoever wants none, or wanted none of those that there are
 * @param line one line to say
 * @param use when it is said
 * @param pause what comes before the next step, after a harsh tone; null otherwise
 * @param step one next step, with the date in words where there is one
 * @param date the day to get in touch; null after "stop", after abuse and for a plain {@code FIT}
 * @param offers what to offer as buttons, in order
 * @param told where the reframe comes from
 */
public record Advice(
        @Nullable Phrase acknowledgement,
        @Nullable Phrase reframe,
        Phrase line,
        Use use,
        @Nullable Phrase pause,
        Phrase step,
        @Nullable LocalDate date,
        List<Offer> offers,
        Told told) {
    /** How the id of a fact begins that a card told. */
    static final String FACT = "fact/";

    /**
     * Where a reframe comes from, and what was said about it.
     *
     * @param cell the file and the cell that were asked, such as "reframes/LABELLING"
     * @param facts those that it names
     */
    public record Told(String cell, Set<Fact> facts, Reply reply) {
        public Told {
            facts = Set.copyOf(facts);
        }
    }

    /** What the person said about the reframe so far. */
    public enum Reply {
        /** Nothing. */
        NONE,

        /** That it helped. */
        HELPFUL,

        /** <em>Not for me</em> about the one before: this is another. */
        ANOTHER,

        /** <em>Less of this</em>: there is none. */
        RESTING
    }

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

    /** The ids of the texts in it, and the facts that they name, to be remembered as shown. */
    public List<String> ids() {
        var texts = Stream.of(acknowledgement, reframe, line, pause, step)
                .filter(Objects::nonNull)
                .map(Phrase::id);
        var facts = told.facts().stream().map(Fact::told).distinct().map(fact -> FACT + fact);
        return Stream.concat(texts, facts.sorted()).toList();
    }
}
