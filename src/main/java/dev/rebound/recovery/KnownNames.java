package dev.rebound.recovery;

import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Names;
import dev.rebound.logbook.Prospect;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the names of companies and people in somebody's words, as far as their own reports know them. */
public final class KnownNames {
    private static final int REPORTS = 300;
    private static final int SHORTEST = 3;
    private static final int MOST = 3;

    private final Logbook logbook;

    public KnownNames(Logbook logbook) {
        this.logbook = logbook;
    }

    /** Those that stand in these words, spelled as in the reports, at most three; a word too many rather than one too few. */
    public List<String> in(String author, String words) {
        var text = " " + Names.normalised(words) + " ";
        return names(author).stream()
                .filter(name -> stands(text, name))
                .limit(MOST)
                .toList();
    }

    private Set<String> names(String author) {
        var names = new LinkedHashSet<String>();
        logbook.reports(author, REPORTS)
                .forEach(report -> names(report.prospect()).forEach(names::add));
        return names;
    }

    /** A person is known by each of their names. */
    private static Stream<String> names(Prospect prospect) {
        var person = prospect.person() == null ? "" : prospect.person();
        return Stream.concat(Stream.of(prospect.company(), person), Arrays.stream(person.split("\\s+")))
                .filter(Objects::nonNull);
    }

    private static boolean stands(String text, String name) {
        var plain = Names.normalised(name);
        return plain.length() >= SHORTEST && (text.contains(" " + plain + " ") || text.contains(" " + plain + "s "));
    }
}
