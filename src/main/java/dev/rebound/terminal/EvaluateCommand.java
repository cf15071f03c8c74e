package dev.rebound.terminal;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.Evaluation;
import dev.rebound.diagnosis.Labelled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code evaluate}: how far the diagnosis agrees with labelled lines in the corpus' form. */
public final class EvaluateCommand {
    private final Diagnoser diagnoser;

    public EvaluateCommand(Diagnoser diagnoser) {
        this.diagnoser = diagnoser;
    }

    /**
     * Prints one table over all files together, then the figures a class. A file that cannot be read is reported by its name on
     * standard error; the others count.
     *
     * @return the exit status: 0, or 2 when a file could not be read or none is named
     */
    public int run(List<String> names, Streams streams) {
        if (names.isEmpty()) {
            return refused("evaluate-usage", streams);
        }
        var rows = new ArrayList<Labelled>();
        int status = Streams.GOOD;
        for (var place = 0; place < names.size(); place++) {
            status = Math.max(status, read(names.get(place), place + 1, rows, streams));
        }
        print(rows, streams);
        return status;
    }

    private void print(List<Labelled> rows, Streams streams) {
        var evaluation = Evaluation.of(diagnoser, rows);
        var words = (evaluation.table() + evaluation.details()).getBytes(StandardCharsets.UTF_8);
        streams.out().write(words, 0, words.length);
        streams.out().flush();
    }

    private static int read(String name, int place, List<Labelled> rows, Streams streams) {
        var file = file(name);
        if (file.isEmpty()) {
            return refused("evaluate-name", streams, Integer.toString(place));
        }
        if (name.startsWith("-") && !Files.exists(file.get())) {
            return refused("evaluate-option", streams, name);
        }
        try {
            rows.addAll(LabelledLines.read(file.get()));
            return Streams.GOOD;
        } catch (IOException e) {
            return refused("evaluate-unread", streams, name, String.valueOf(e.getMessage()));
        }
    }

    /** Nothing where the locale has no letters for the name: then Java has lost it, and cannot open such a file either. */
    private static Optional<Path> file(String name) {
        try {
            return name.indexOf('\ufffd') < 0 ? Optional.of(Path.of(name)) : Optional.empty();
        } catch (InvalidPathException notInThisLocale) {
            return Optional.empty();
        }
    }

    private static int refused(String key, Streams streams, Object... filledIn) {
        streams.complain(Sentences.of(key, filledIn));
        return Streams.REFUSED;
    }
}
