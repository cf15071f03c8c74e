package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "Budget, budget",
        "caf\u00e9, CAFE",
        "cafe\u0301, caf\u00e9",
        "M\u00fcller, muller",
        "Stra\u00dfe, STRASSE",
        "\ufb01nance, finance",
        "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2, \u03c3\u03b9\u03c3\u03c5\u03c6\u03bf\u03c3",
        "\u0130stanbul, istanbul",
        "d\u200bon\u2019t, don't",
        "\u05e9\u05b8\u05dc\u05d5\u05b9\u05dd, \u05e9\u05dc\u05d5\u05dd",
        "\u201cno\u201d, '\"no\"'"
    })
    void case_accents_and_shapes_do_not_count(String one, String other) {
        assertThat(Folded.of(one)).isEqualTo(Folded.of(other));
    }

    @ParameterizedTest
    @CsvSource({"budget, bucket", "no, on", "\u0434\u0430, \u043d\u0435\u0442"})
    void other_letters_do(String one, String other) {
        assertThat(Folded.of(one)).isNotEqualTo(Folded.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "they froze, froze, 5",
        "\ud83d\ude42\ud83d\ude42 froze, froze, 5",
        "cafe\u0301 froze, froze, 6",
        "Stra\u00dfe froze, froze, 7",
        "\u200b\u200bfroze, froze, 2"
    })
    void a_place_is_found_again_in_the_text_itself(String text, String word, int place) {
        assertThat(Folded.origin(text, Folded.of(text).indexOf(word))).isEqualTo(place);
    }

    @Test
    void an_empty_text_stays_empty() {
        assertThat(Folded.of("")).isEmpty();
        assertThat(Folded.origin("", 0)).isZero();
    }
}
