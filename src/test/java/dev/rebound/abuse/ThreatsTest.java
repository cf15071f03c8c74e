package dev.rebound.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A threat is told by its words; an insult alone is none. */
class ThreatsTest {
    private final Threats threats = Threats.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he called me a stupid cow and said he would come round and find me",
                "\"I know where your office is and I'll kill you if you ring my wife again.\"",
                "or i come to your office and break your fingers so you cant dial any more",
                "if you call again i find your manager n i find you",
                "he'd come down to Kingston Pike and burn the office with me in it",
                "You\u2019ll regret this, he said",
                "she threatened me",
                "He reached for his shotgun"
            })
    void a_threat(String words) {
        assertThat(threats.in(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you are a useless parasite",
                "he said people like me should go back to where we came from",
                "kill yourself spammer",
                "find me a cheaper one, you moron"
            })
    void no_threat(String words) {
        assertThat(threats.in(words)).isFalse();
    }
}
