package dev.rebound.reject;

import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks through one rep's own entries, in memory, since what they wrote lies sealed ({@code P40}). Every word asked for has to be
 * there, in the text or in the names; case and accents do not count.
 */
public final class Search {
    /** The most entries that are shown. */
    public static final int MOST_HITS = 20;

    private static final int PAGE = 250;
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Logbook logbook;

    public Search(Logbook logbook) {
        this.logbook = logbook;
    }

    /**
     * One entry that was found.
     *
     * @param quote at most 80 characters of the text, around the first word asked for
     */
    public record Hit(UUID id, Instant at, Prospect who, String quote) {}

    /**
     * The newest entries of this author that hold all words asked for, newest first, at most 20; without a word to look for, the newest
     * that have words at all. It reads the newest 5,000 entries, or
     * fewer when they are very long.
     */
    public List<Hit> find(String author, String asked) {
        var words = Arrays.stream(Folded.of(asked).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Walk(author, words).hits();
    }

    /** One walk through an author's pages. */
    private final class Walk {
        private final String author;
        private final List<String> words;
        private final List<Hit> hits = new ArrayList<>();
        private int entries;
        private int characters;

        Walk(String author, List<String> words) {
            this.author = author;
            this.words = words;
        }

        List<Hit> hits() {
            var page = logbook.written(author, null, PAGE);
            page.forEach(this::look);
            while (page.size() == PAGE && !isOver()) {
                page = logbook.written(author, page.get(PAGE - 1), PAGE);
                page.forEach(this::look);
            }
            return List.copyOf(hits);
        }

        private boolean isOver() {
            return hits.size() == MOST_HITS || entries >= MOST_ENTRIES || characters >= MOST_CHARACTERS;
        }

        private void look(Written entry) {
            if (isOver()) {
                return;
            }
            entries++;
            characters += entry.text().text().length();
            var text = Folded.of(entry.text().text());
            var names = Folded.of(entry.person().text() + " " + entry.company().text());
            if (!(text + names).isBlank()
                    && words.stream().allMatch(word -> text.contains(word) || names.contains(word))) {
                hits.add(hit(entry, text));
            }
        }

        private Hit hit(Written entry, String folded) {
            var text = entry.text().text();
            var quote = Excerpt.around(text, Folded.origin(text, first(folded)));
            return new Hit(entry.id(), entry.at(), who(entry), quote);
        }

        private int first(String folded) {
            return words.stream()
                    .mapToInt(folded::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static Prospect who(Written entry) {
        return new Prospect(known(entry.company().text()), known(entry.person().text()), null, null, null);
    }

    private static @Nullable String known(String name) {
        return name.isEmpty() ? null : name;
    }
}
