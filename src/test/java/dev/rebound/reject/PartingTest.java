package dev.rebound.reject;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.diagnosis.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartingTest {
    private final Parting parting = new Parting(Diagnoser.shipped(Network.shipped()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I called Anna at Acme Works and she has no budget. She was kind. I called Bob at Foss Mills and he said no need. | I called Anna at Acme Works and she has no budget. She was kind. | I called Bob at Foss Mills and he said no need.
            First guy hung up. Second one said email me. He sounded tired. | First guy hung up. | Second one said email me. He sounded tired.
            My 2pm said no budget. It was short. My 3pm told me to stop calling. | My 2pm said no budget. It was short. | My 3pm told me to stop calling.
            Karim passed; Judith from the depot passed. | Karim passed | Judith from the depot passed.
            Dana's a no, Miguel's a no. | Dana's a no | Miguel's a no.
            """)
    void each_gets_what_is_told_of_them(String text, String first, String second) {
        assertThat(parting.of(text)).isEqualTo(new Parting.TwoTexts(first, second));
    }

    @Test
    void who_comes_up_again_gets_that_part_too() {
        var parted = parting.of("I spoke to Anna at Acme Works, no budget. I spoke to Bob at Foss Mills, no need."
                + " Anna at Acme Works was kind about it.");

        assertThat(parted.first()).endsWith("Anna at Acme Works was kind about it.");
        assertThat(parted.second()).isEqualTo("I spoke to Bob at Foss Mills, no need.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two in a row said no.", "both said no", "two rejections. both rude. no reason given."})
    void the_whole_never_stands_in_both(String text) {
        var parted = parting.of(text);

        assertThat(parted.first()).isNotBlank();
        assertThat(Parting.areSame(parted.first(), parted.second())).isFalse();
        assertThat(parted.first() + parted.second()).hasSizeLessThanOrEqualTo(text.length());
    }

    @Test
    void texts_are_the_same_whatever_their_marks_and_case() {
        assertThat(Parting.areSame("She said NO, twice.", "she said no twice")).isTrue();
        assertThat(Parting.areSame("She said no", "He said no")).isFalse();
    }
}
