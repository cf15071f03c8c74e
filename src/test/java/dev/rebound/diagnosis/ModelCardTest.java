package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.terminal.LabelledLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures in the model card are those of the shipped model on the development part of the corpus. */
class ModelCardTest {
    private static final Path CARD = Path.of("src/main/resources/diagnosis/MODEL.md");
    private static final Path DEVELOPMENT = Path.of("src/train/corpus/development");

    private static List<Labelled> development() throws IOException {
        var rows = new ArrayList<Labelled>();
        try (var files = Files.list(DEVELOPMENT)) {
            for (var file : files.sorted().toList()) {
                rows.addAll(LabelledLines.read(file));
            }
        }
        return rows;
    }

    @Test
    void the_card_tells_the_figures_of_the_shipped_model() throws IOException {
        var card = Files.readString(CARD);
        var evaluation = Evaluation.of(Diagnoser.shipped(), development());
        assertThat(card)
                .contains(evaluation.table().strip())
                .contains(evaluation.details().strip());
    }

    @Test
    void the_same_files_give_the_same_figures() throws IOException {
        var once = Evaluation.of(Diagnoser.shipped(), development());
        var again = Evaluation.of(Diagnoser.shipped(), development());
        assertThat(again.table() + again.details()).isEqualTo(once.table() + once.details());
    }
}
