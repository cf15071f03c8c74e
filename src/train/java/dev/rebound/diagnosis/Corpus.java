package dev.rebound.diagnosis;

import dev.rebound.terminal.LabelledLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The labelled texts and their fixed split by author; the one-author files of kinds and crises are split by number. */
final class Corpus {
    private static final int FOLDS = 5;
    private static final String DEVELOPMENT = "reports_k";
    private static final String TEST = "reports_t";

    private final List<Labelled> all = new ArrayList<>();

    static Corpus in(Path folder) throws IOException {
        var corpus = new Corpus();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".jsonl"))
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                corpus.all.addAll(LabelledLines.read(file));
            }
        }
        return corpus;
    }

    List<Labelled> training() {
        return all.stream().filter(row -> part(row) == Part.TRAINING).toList();
    }

    List<Labelled> development() {
        return all.stream().filter(row -> part(row) == Part.DEVELOPMENT).toList();
    }

    List<Labelled> test() {
        return all.stream().filter(row -> part(row) == Part.TEST).toList();
    }

    private enum Part {
        TRAINING,
        DEVELOPMENT,
        TEST
    }

    private static Part part(Labelled row) {
        if (isOfOneAuthor(row)) {
            return switch (number(row) % 10) {
                case 3 -> Part.TEST;
                case 7 -> Part.DEVELOPMENT;
                default -> Part.TRAINING;
            };
        }
        return switch (row.author()) {
            case TEST -> Part.TEST;
            case DEVELOPMENT -> Part.DEVELOPMENT;
            default -> Part.TRAINING;
        };
    }

    /** Folds go by author; where one author wrote all, by number. */
    static int fold(Labelled row) {
        if (isOfOneAuthor(row)) {
            return number(row) % FOLDS;
        }
        char author = row.author().charAt(row.author().length() - 1);
        return "cdefghlmqrskt".indexOf(author) % FOLDS;
    }

    static int folds() {
        return FOLDS;
    }

    private static boolean isOfOneAuthor(Labelled row) {
        return !row.author().startsWith("reports_") && !row.author().startsWith("sentences_");
    }

    private static int number(Labelled row) {
        return Integer.parseInt(row.id().replaceAll("\\D", ""));
    }
}
