package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {
    @Test
    void a_short_text_stays_and_a_long_one_ends_in_an_ellipsis() {
        assertThat(Cut.at("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Cut.at("abcdefg", 6)).isEqualTo("abcde…");
    }

    @Test
    void no_character_is_cut_in_half() {
        assertThat(Cut.at("ab\ud83d\ude00cd", 4)).isEqualTo("ab…");
    }

    @Test
    void an_empty_text_becomes_one_that_slack_takes() {
        assertThat(Cut.at("", 5)).isEqualTo("\u200b");
    }

    @Test
    void lines_become_one() {
        assertThat(Cut.onOneLine(" a\n\n b\tc ", 80)).isEqualTo("a b c");
    }
}
