package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingEaseTest {
    @ParameterizedTest
    @CsvSource({
        "no,1",
        "call,1",
        "made,1",
        "asked,1",
        "wanted,2",
        "needed,2",
        "times,1",
        "chances,2",
        "people,2",
        "budget,2",
        "timing,2",
        "prospect,2",
        "sentence,2",
        "contract,2",
        "renewal,3",
        "ability,4",
        "don't,1",
        "the,1",
        "table,2",
        "communication,5"
    })
    void counts_the_syllables_of_plain_words(String word, int syllables) {
        assertThat(ReadingEase.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void grades_by_the_published_formula() {
        // 11 words, 1 sentence, 11 syllables; 9 words, 1 sentence, 25 syllables.
        assertThat(ReadingEase.grade("They said no to the price, and that is all there is."))
                .isCloseTo(0.39 * 12 + 11.8 - 15.59, within(0.01));
        assertThat(ReadingEase.grade("Organisational prioritisation considerations determine ultimate purchasing."))
                .isGreaterThan(20);
    }

    @Test
    void short_sentences_are_easier_than_one_long_one() {
        assertThat(ReadingEase.grade("They said no. It was the price. Ask once more."))
                .isLessThan(ReadingEase.grade("They said no and it was the price so ask once more."));
    }
}
