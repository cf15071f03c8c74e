package dev.rebound.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Trains the diagnosis from the corpus, writes the model, and brings the figures in its card up to date: {@code mvn -Ptrain}. */
public final class Train {
    private Train() {}

    /**
     * @param arguments the folder of the corpus; the folder to write {@code model.bin} to, where {@code MODEL.md} stands; and
     *     {@code figures} to bring only the card up to date
     */
    public static void main(String... arguments) throws IOException {
        var corpus = new Corpus(Path.of(arguments[0]));
        var folder = Path.of(arguments[1]);
        if (!arguments[2].equals("figures")) {
            write(ModelTrainer.of(corpus.training()).model(), folder.resolve("model.bin"));
        }
        new ModelCard(folder).update(corpus.development());
    }

    private static void write(Model model, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }
}
