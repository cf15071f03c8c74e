package dev.rebound.diagnosis;

import dev.rebound.terminal.LabelledLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The labelled texts: a folder for each part of the fixed split, a file for each author in it. */
final class Corpus {
    private static final int FOLDS = 5;
    private static final String AUTHORS_OF_REPORTS = "cdefghlmqrsabinpuvwx";

    private final Path folder;

    /** @param folder the one that holds {@code training}, {@code development} and {@code test} */
    Corpus(Path folder) {
        this.folder = folder;
    }

    List<Labelled> training() throws IOException {
        return rows("training");
    }

    List<Labelled> development() throws IOException {
        return rows("development");
    }

    /** Looked at once per release. */
    List<Labelled> test() throws IOException {
        return rows("test");
    }

    private List<Labelled> rows(String part) throws IOException {
        var rows = new ArrayList<Labelled>();
        try (var files = Files.list(folder.resolve(part))) {
            for (var file : files.sorted(Comparator.naturalOrder()).toList()) {
                rows.addAll(LabelledLines.read(file));
            }
        }
        return rows;
    }

    static int folds() {
        return FOLDS;
    }

    /** Folds go by author; where one author wrote all texts of a sort, by number. */
    static int fold(Labelled row) {
        int author = AUTHORS_OF_REPORTS.indexOf(row.author().charAt(row.author().length() - 1));
        return author >= 0 ? author % FOLDS : Integer.parseInt(row.id().replaceAll("\\D", "")) % FOLDS;
    }
}
