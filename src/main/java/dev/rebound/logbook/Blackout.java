package dev.rebound.logbook;

import dev.rebound.privacy.Words;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes a name out of all that is logged in the current workspace, or of what a feature keeps beside it, whoever's it is, a page at a
 * time; nobody is shown any of it.
 */
public interface Blackout {
    /**
     * Whose name goes.
     *
     * @param isSame whether an entry is about them: its names go
     * @param about takes the name out of the words of such an entry, sign for sign
     * @param anywhere takes the name out of the words of all others, sign for sign
     */
    record Whose(Predicate<Prospect> isSame, UnaryOperator<String> about, UnaryOperator<String> anywhere) {
        /** Those words without the name. */
        public Words in(Words words, boolean areAboutThem) {
            return Words.of((areAboutThem ? about : anywhere).apply(words.text()));
        }

        /** Whether words that hang on no entry hold the name; none do not. */
        public boolean isIn(@Nullable Words words) {
            return words != null && !in(words, false).equals(words);
        }
    }

    /**
     * What a page came to.
     *
     * @param found how many entries held the name
     * @param last after which the next page begins, or null when there is none
     */
    record Page(int found, @Nullable UUID last) {}

    /**
     * The entries after that id, in the order of their ids.
     *
     * @param after null for the first page
     * @param most how many entries of each kind, at least 1
     */
    Page page(Whose whose, @Nullable UUID after, int most);
}
