package dev.rebound.coaching;

import dev.rebound.playbook.Phrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A reframe that could stand on a card.
 *
 * @param text filled
 * @param facts those that it names
 * @param tie what of this very no it takes up
 */
record Candidate(Phrase text, Set<Fact> facts, Tie tie) {
    /** What a text takes up of the no that it answers; the closer goes before the less close. */
    enum Tie {
        /** Exactly what opens the card. */
        TOPIC,

        /** A word that they used. */
        WORD,

        /** Nothing. */
        NONE;

        static Tie of(Phrase text) {
            if (Hearing.isIn(text)) {
                return TOPIC;
            }
            return text.placeholders().contains("word") ? WORD : NONE;
        }
    }

    /** A sentence that they wrote themselves. */
    static Candidate own(Phrase text) {
        return new Candidate(text, Set.of(), Tie.NONE);
    }

    /** A text of the playbook. */
    static Candidate of(Phrase text, Map<String, String> values) {
        var facts = EnumSet.noneOf(Fact.class);
        text.placeholders().stream()
                .map(Fact::filling)
                .flatMap(Optional::stream)
                .forEach(facts::add);
        return new Candidate(text.filled(values), facts, Tie.of(text));
    }

    String id() {
        return text.id();
    }

    String strategy() {
        return Strategy.of(id());
    }

    /** Whether it brings an entry of the person's own, or a sentence that they wrote. */
    boolean isTheirs() {
        return isOwn() || facts.stream().anyMatch(Fact::isTheirs);
    }

    /** Whether it is a sentence that they wrote. */
    boolean isOwn() {
        return OwnReframe.isOwn(id());
    }

    boolean namesAFact() {
        return isTheirs() || !facts.isEmpty();
    }

    boolean countsNoes() {
        return facts.stream().anyMatch(Fact::countsNoes);
    }

    /** Whether the card before told one of the same facts, or anything of the person's own where this does so too ({@code P22}). */
    boolean repeats(List<String> lastCard) {
        return facts.stream().anyMatch(fact -> lastCard.contains(Advice.FACT + fact.told()))
                || isTheirs() && lastCard.stream().anyMatch(Candidate::wasTheirs);
    }

    private static boolean wasTheirs(String id) {
        return OwnReframe.isOwn(id)
                || id.startsWith(Advice.FACT)
                        && Fact.valueOf(id.substring(Advice.FACT.length())).isTheirs();
    }
}
