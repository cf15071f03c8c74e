package dev.rebound.prospects;

import dev.rebound.logbook.Prospect;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Coarse marks of a prospect, so that the list is not compared whole: of two that are not {@link Sameness#OTHER}, what one holds and what
 * the other is sought by have one in common. Each rule of {@link CompanyNames} and {@link PersonNames} leaves such a mark: equal
 * words and initials the word, other orders the words in order, a slip in a word its first letter and its length, or, in a long one, its
 * end. Two that share a mark are mostly two; only then are their names compared.
 */
final class Clues {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;
    private static final int END = 4;
    private static final int MOST_SLIPS = 2;
    private static final int FEWEST_INITIALS = 3;

    private final Set<String> found = new TreeSet<>();
    private final int slack;

    private Clues(int slack) {
        this.slack = slack;
    }

    /** What an entry of the list is found by. */
    static Set<String> held(Prospect prospect) {
        var clues = new Clues(0);
        var name = Name.of(prospect);
        clues.company(name.company());
        clues.person(name, name.company().isEmpty() ? "p" : "pc");
        return clues.found;
    }

    /** What is looked for on the list. */
    static Set<String> sought(Prospect prospect) {
        var clues = new Clues(MOST_SLIPS);
        var name = Name.of(prospect);
        clues.company(name.company());
        clues.person(name, "p");
        if (name.company().isEmpty()) {
            clues.person(name, "pc");
        }
        return clues.found;
    }

    /** Both names word by word; empty where there is none. */
    private record Name(List<String> company, List<String> person) {
        static Name of(Prospect prospect) {
            return new Name(
                    prospect.company() == null ? List.of() : Spelling.company(prospect.company()),
                    prospect.person() == null ? List.of() : Spelling.person(prospect.person()));
        }

        boolean isFull() {
            return person.size() > 1;
        }
    }

    private void company(List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        var joined = String.join("", words);
        add("c joined", joined);
        add("c", words.get(0));
        slips("c", words.get(0));
        slips("c joined", joined);
        if (words.size() >= FEWEST_INITIALS) {
            add("c", words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
        }
        inOrder("c", words);
    }

    /** Whoever has a company is found by their full name alone, and only by somebody of whom no company is known. */
    private void person(Name name, String kind) {
        var words = name.person();
        var isAlone = words.size() == 1 && name.company().isEmpty();
        if (!name.isFull() && !isAlone) {
            return;
        }
        inOrder(kind, words);
        last(kind, words.get(words.size() - 1));
        if (name.company().isEmpty()) {
            first(kind, words.get(0));
        }
    }

    private void last(String kind, String word) {
        add(kind, word);
        slips(kind, word);
    }

    /** A pet name begins like the whole name, or is in one group with it. */
    private void first(String kind, String word) {
        if (!word.isEmpty()) {
            add(kind + " first", word.substring(0, 1));
        }
        end(kind + " first", word);
        PersonNames.groups(word).forEach(group -> add(kind + " pet", "" + group));
    }

    private void slips(String kind, String word) {
        if (word.length() < SHORTEST) {
            return;
        }
        for (var length = word.length() - slack; length <= word.length() + slack; length++) {
            add(kind + " slip", word.charAt(0) + " " + length);
        }
        end(kind, word);
    }

    /** One slip at the beginning of a long word leaves its end as it is. */
    private void end(String kind, String word) {
        if (word.length() >= LONG) {
            add(kind + " end", word.substring(word.length() - END));
        }
    }

    private void inOrder(String kind, List<String> words) {
        if (words.size() > 1) {
            add(kind + " order", String.join(" ", new TreeSet<>(words)));
        }
    }

    private void add(String kind, String what) {
        found.add(kind + ":" + what);
    }
}
