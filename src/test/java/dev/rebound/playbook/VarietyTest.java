package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that say the same do not look the same. */
class VarietyTest {
    @Test
    void no_text_stands_twice_in_a_cell() {
        for (String file : WordsTest.SHEETS) {
            var sheet = Sheet.named(file);
            for (String cell : sheet.names()) {
                assertThat(sheet.cell(cell).all().stream().map(Phrase::text))
                        .as(cell)
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** Two texts of a cell that share half their words would read as one. */
    @ParameterizedTest
    @ValueSource(strings = {"truths", "reframes", "job/truths"})
    void no_text_is_another_in_disguise(String file) {
        var sheet = Sheet.named(file);
        var alike = new ArrayList<String>();
        for (String cell : sheet.names()) {
            for (String kind : List.of("text", "alone")) {
                addAlike(sheet.cell(cell).ofKind(kind), alike);
            }
        }
        assertThat(alike).isEmpty();
    }

    private static void addAlike(List<Phrase> texts, List<String> alike) {
        for (int i = 0; i < texts.size(); i++) {
            for (Phrase other : texts.subList(i + 1, texts.size())) {
                if (sharedWords(texts.get(i), other) >= 0.5) {
                    alike.add(texts.get(i).text() + " | " + other.text());
                }
            }
        }
    }

    private static double sharedWords(Phrase one, Phrase other) {
        var words = Set.copyOf(ReadingEase.words(one.text().toLowerCase(Locale.ROOT)));
        var others = Set.copyOf(ReadingEase.words(other.text().toLowerCase(Locale.ROOT)));
        long shared = words.stream().filter(others::contains).count();
        return (double) shared / Math.min(words.size(), others.size());
    }
}
