package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people wrote, as it is shown. */
class QuotedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "froze the budget until July|froze the budget until July",
                "also said the price is too high|said the price is too high",
                ", and she said i sounded scripted,|she said i sounded scripted",
                "to take her off the list|take her off the list",
                "to be honest we have no need|to be honest we have no need",
                "but then, also, no|no",
                "they have no budget and|they have no budget",
                "that's not for us|that's not for us",
                "toast is not for us|toast is not for us",
                "android only|android only",
                "and|and"
            })
    void what_joined_words_to_others_is_left_out(String words, String shown) {
        assertThat(Quoted.of(words, 80)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asked me politely to take her off the list|20|asked me politely…",
                "asked me politely, and to take her off|20|asked me politely…",
                "Donaudampfschifffahrtsgesellschaft no|20|Donaudampfschifffah…",
                "four words fit here|19|four words fit here"
            })
    void cuts_stand_between_words(String words, int most, String shown) {
        assertThat(Quoted.of(words, most)).isEqualTo(shown);
    }

    @Test
    void no_character_is_cut_in_half() {
        assertThat(Quoted.of("\ud83d\ude42".repeat(30), 20)).isEqualTo("\ud83d\ude42".repeat(9) + "\u2026");
    }

    @Test
    void marks_that_turn_the_direction_are_not_shown() {
        assertThat(Quoted.plain("no\u202e budget\u2066 \u2069at\n\u202call")).isEqualTo("no budget at all");
    }

    @Test
    void a_part_stands_as_a_sentence() {
        assertThat(Quoted.sentence(", and she said no,", 80)).isEqualTo("She said no");
        assertThat(Quoted.sentence("\ud83d\ude42 no", 80)).isEqualTo("\ud83d\ude42 no");
        assertThat(Quoted.sentence("", 80)).isEmpty();
    }
}
