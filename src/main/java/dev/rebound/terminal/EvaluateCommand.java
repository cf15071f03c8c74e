package dev.rebound.terminal;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.Evaluation;
import dev.rebound.diagnosis.Labelled;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code evaluate}: how far the diagnosis agrees with labelled lines in the corpus' form. */
public final class EvaluateCommand {
    private static final int GOOD = 0;
    private static final int SOME_FILES_BAD = 2;

    private final Diagnoser diagnoser;

    public EvaluateCommand(Diagnoser diagnoser) {
        this.diagnoser = diagnoser;
    }

    /**
     * Prints one table over all files together, then the figures a class. A file that cannot be read is reported by its name on
     * {@code err}; the others count.
     *
     * @return the exit status: 0, or 2 when a file could not be read or none is named
     */
    public int run(List<Path> files, PrintStream out, PrintStream err) {
        if (files.isEmpty()) {
            err.println("evaluate: name the files to evaluate, one after the other");
            return SOME_FILES_BAD;
        }
        var rows = new ArrayList<Labelled>();
        int status = GOOD;
        for (var file : files) {
            status = Math.max(status, read(file, rows, err));
        }
        var evaluation = Evaluation.of(diagnoser, rows);
        var words = (evaluation.table() + evaluation.details()).getBytes(StandardCharsets.UTF_8);
        out.write(words, 0, words.length);
        out.flush();
        return status;
    }

    private static int read(Path file, List<Labelled> rows, PrintStream err) {
        try {
            rows.addAll(LabelledLines.read(file));
            return GOOD;
        } catch (IOException e) {
            err.println("evaluate: cannot read " + file + ": " + e.getMessage());
            return SOME_FILES_BAD;
        }
    }
}
