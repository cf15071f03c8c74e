package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseTest {
    private static final Phrase PHRASE = new Phrase("file/CELL/key", "Call {who} {onDay}.");

    @Test
    void fills_its_placeholders() {
        assertThat(PHRASE.filled(Map.of("who", "her", "onDay", "today")).text()).isEqualTo("Call her today.");
    }

    @Test
    void braces_and_dollars_inside_a_value_stay_as_they_are() {
        assertThat(PHRASE.filled(Map.of("who", "{onDay} $1 \\", "onDay", "today"))
                        .text())
                .isEqualTo("Call {onDay} $1 \\ today.");
    }

    @Test
    void a_missing_value_is_named_without_the_others() {
        assertThatThrownBy(() -> PHRASE.filled(Map.of("who", "secret")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file/CELL/key needs a value for {onDay}");
    }
}
