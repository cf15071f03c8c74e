package dev.rebound.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApproachesTest {
    private final Playbook playbook = Playbook.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "and she said i sounded scripted.|SCRIPTED|true",
                "too pushy she said|PUSHY|true",
                "He couldn't follow, too many buzzwords.|JARGON|true",
                "You talked too much.|TALKED_TOO_MUCH|true",
                "It was the fifth call from us in eight days.|TOO_OFTEN|true",
                "You didn’t know us at all|NO_RESEARCH|true",
                "She'd have liked to sit by the window.|GENERAL|true",
                "You people never stop, do you?|SOLD_TO|false",
                "Stop wasting my time.|WASTED_TIME|false",
                "You people read from a script.|SCRIPTED|true",
                "How many bloody times do I have to say don't ring this number?|GENERAL|true",
                "You again!|TOO_LITTLE|false"
            })
    void a_remark_that_can_be_used_is_to_try_and_a_reaction_to_let_go(String remark, String kind, boolean worthTrying) {
        var approach = playbook.approach(remark);
        assertThat(approach.kind()).isEqualTo(kind);
        assertThat(approach.worthTrying()).isEqualTo(worthTrying);
    }

    @Test
    void the_rep_may_flip_it() {
        var approach = playbook.approach("too pushy she said");
        assertThat(approach.words()).isEqualTo(approach.tryThis());
        assertThat(approach.flipped().words()).isEqualTo(approach.letGo());
        assertThat(approach.flipped().flipped()).isEqualTo(approach);
    }
}
