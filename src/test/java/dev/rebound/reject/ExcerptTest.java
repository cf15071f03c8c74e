package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource({
        "they froze the budget, 11, they froze the budget",
        "'they  froze\n the budget', 15, they froze the budget",
        "'', 0, ''",
    })
    void a_short_text_stands_as_one_line(String text, int place, String excerpt) {
        assertThat(Excerpt.around(text, place)).isEqualTo(excerpt);
    }

    @Test
    void a_long_text_is_cut_on_both_sides_of_the_place() {
        var text = "a ".repeat(100) + "budget" + " b".repeat(100);

        assertThat(Excerpt.around(text, 200))
                .startsWith("\u2026a a")
                .contains("budget")
                .endsWith("b\u2026")
                .hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void no_character_is_broken_wherever_the_place_is() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 500; round++) {
            var text = "\ud83d\ude42x".repeat(1 + random.nextInt(80));
            var place = random.nextInt(text.length());
            var excerpt = Excerpt.around(text, place);

            assertThat(excerpt.length()).as("seed %d", seed).isLessThanOrEqualTo(80);
            assertThat(excerpt.replace("\ud83d\ude42", "")).as("seed %d", seed).matches("\u2026?x*\u2026?");
        }
    }
}
