package dev.rebound.coaching;

import dev.rebound.playbook.Care;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Sentence;
import dev.rebound.taxonomy.ThinkingTrap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words about oneself that the card answers: a claim before a feeling, a feeling before a remark without a trap. */
record Thought(String words, @Nullable ThinkingTrap trap) {
    private static final Pattern MYSELF =
            Pattern.compile("(?i)(?<![\\w'])(?:i|i'\\w+|im|ive|ill|id|me|my|myself|mine|we|we'\\w+|us|our)(?!\\w)");

    static Optional<Thought> in(List<Sentence> parts) {
        return parts.stream()
                .filter(part -> part.nature() == Nature.SELF_TALK)
                .map(part -> new Thought(part.text(), part.trap()))
                .min(Comparator.comparingInt(Thought::order));
    }

    /** Whether a word of it may be quoted: only what somebody says of themselves gives a thought away. */
    boolean isAboutMyself() {
        return MYSELF.matcher(words.replace('\u2019', '\'')).find();
    }

    boolean isTrapped() {
        return trap != null;
    }

    boolean isFeeling() {
        return trap == ThinkingTrap.NEGATIVE_FEELING;
    }

    /** Which words say that it was heard. */
    Care acknowledgement() {
        if (trap == ThinkingTrap.BLAMING) {
            return Care.CROSS;
        }
        return isFeeling() ? Care.HEAVY : Care.STINGS;
    }

    private int order() {
        if (trap == null) {
            return 2;
        }
        return isFeeling() ? 1 : 0;
    }
}
