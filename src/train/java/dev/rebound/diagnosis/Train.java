package dev.rebound.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trains the diagnosis from the corpus, writes the model, and brings the figures in its card up to date: {@code mvn -Ptrain}. */
public final class Train {
    private Train() {}

    /** @param places the folder of the corpus, and the folder to write {@code model.bin} to, where {@code MODEL.md} stands */
    public static void main(String... places) throws IOException {
        var corpus = new Corpus(Path.of(places[0]));
        var folder = Path.of(places[1]);
        var model = ModelTrainer.of(corpus.training()).model();
        try (var out = Files.newOutputStream(folder.resolve("model.bin"))) {
            model.write(out);
        }
        new ModelCard(folder).update(corpus.development());
    }
}
