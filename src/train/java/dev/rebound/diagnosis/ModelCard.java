package dev.rebound.diagnosis;

import dev.rebound.diagnosis.model.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The card beside the model, whose last part is written by machine. */
final class ModelCard {
    private static final String FIGURES = "<!-- figures, written by the trainer -->";

    private final Path folder;

    ModelCard(Path folder) {
        this.folder = folder;
    }

    /** Evaluates the model as it was written, not as it was in memory. */
    void update(List<Labelled> rows) throws IOException {
        try (var in = Files.newInputStream(folder.resolve("model.bin"))) {
            write(Evaluation.of(new Diagnoser(Model.read(in), Network.shipped(), FiscalYear.OF_THE_CALENDAR), rows));
        }
    }

    private void write(Evaluation figures) throws IOException {
        var card = folder.resolve("MODEL.md");
        var words = Files.readString(card);
        var before = words.substring(0, words.indexOf(FIGURES) + FIGURES.length());
        Files.writeString(card, before + "\n\n" + figures.table() + figures.details());
        System.out.println(figures.table());
    }
}
