package dev.rebound.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trains the diagnosis from the corpus and writes the model: {@code mvn -Ptrain}. */
public final class Train {
    private Train() {}

    /** @param folders the corpus and the file to write the model to */
    public static void main(String... folders) throws IOException {
        var corpus = new Corpus(Path.of(folders[0]));
        var model = ModelTrainer.of(corpus.training()).model();
        try (var out = Files.newOutputStream(Path.of(folders[1]))) {
            model.write(out);
        }
        System.out.println("Wrote " + folders[1] + ", " + Files.size(Path.of(folders[1])) + " bytes");
    }
}
