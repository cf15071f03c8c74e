package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            plain words                               ~ plain words
            a &lt;b&gt; &amp; c                       ~ a <b> & c
            &amp;lt;                                  ~ &lt;
            see <https://acme.example|acme.example>   ~ see acme.example
            see <https://acme.example/a?b=c>          ~ see https://acme.example/a?b=c
            ask <mailto:a@b.example|a@b.example>      ~ ask a@b.example
            <!channel> look                           ~ @channel look
            <@U123> and <@U123|dana>                  ~ @U123 and @dana
            in <#C9|sales>                            ~ in #sales
            to <!subteam^S1|@closers>                 ~ to @closers
            1 < 2 and 3 > 2                           ~ 1 < 2 and 3 > 2
            """)
    void a_text_is_read_as_the_person_saw_it(String sent, String seen) {
        assertThat(SlackText.typed(sent)).isEqualTo(seen);
    }

    @Test
    void nul_and_halves_of_characters_are_replaced_and_whole_ones_stay() {
        assertThat(SlackText.typed("a\0b\ud83dc\ude00d\ud83d\ude00")).isEqualTo("a\ufffdb\ufffdc\ufffdd\ud83d\ude00");
    }

    @Test
    void right_to_left_text_and_zero_width_characters_stay() {
        assertThat(SlackText.typed("\u05dc\u05d0 \u200f\u200b")).isEqualTo("\u05dc\u05d0 \u200f\u200b");
    }
}
