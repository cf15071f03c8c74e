package dev.rebound.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.model.Network;
import dev.rebound.terminal.LabelledLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The figures in the model card are those of the shipped model on the development part of the corpus. */
class ModelCardTest {
    private static final Path CARD = Path.of("src/main/resources/diagnosis/MODEL.md");
    private static final String FIGURES = "<!-- figures, written by the trainer -->";
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Path DEVELOPMENT = Path.of("src/train/corpus/development");

    /** Which texts are read twice: a fifth of each file. */
    private static final int EVERY = 5;

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
    void the_card_tells_the_figures_of_the_shipped_files() throws IOException {
        var card = Files.readString(CARD);
        var evaluation = Evaluation.of(Diagnoser.shipped(Network.shipped()), development());
        var told = card.substring(card.indexOf(FIGURES) + FIGURES.length());
        var counted = evaluation.table() + evaluation.details();
        assertThat(NUMBER.matcher(told).replaceAll("#").strip())
                .isEqualTo(NUMBER.matcher(counted).replaceAll("#").strip());
        assertThat(numbers(told))
                .usingElementComparator(ModelCardTest::almost)
                .containsExactlyElementsOf(numbers(counted));
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> Double.valueOf(number.group()))
                .toList();
    }

    /** Processors round the network's numbers a little differently: a text or two may fall on the other side. */
    private static int almost(double one, double other) {
        double most = one == Math.rint(one) && other == Math.rint(other) && Math.max(one, other) > 1 ? 2 : 0.03;
        return Math.abs(one - other) <= most ? 0 : Double.compare(one, other);
    }

    @Test
    void the_same_files_give_the_same_figures() throws IOException {
        var all = development();
        var some = IntStream.range(0, all.size())
                .filter(row -> row % EVERY == 0)
                .mapToObj(all::get)
                .toList();
        var once = Evaluation.of(Diagnoser.shipped(Network.shipped()), some);
        var again = Evaluation.of(Diagnoser.shipped(Network.shipped()), some);
        assertThat(again.table() + again.details()).isEqualTo(once.table() + once.details());
    }
}
