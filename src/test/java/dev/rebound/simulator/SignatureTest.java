package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
    /** The example that Slack publishes in "Verifying requests from Slack". */
    private static final String PUBLISHED = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text="
            + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    @ParameterizedTest
    @CsvSource({
        "8f742231b10e8888abcd99yyyzzz85a5, 1531420618, true",
        "8f742231b10e8888abcd99yyyzzz85a6, 1531420618, false",
        "8f742231b10e8888abcd99yyyzzz85a5, 1531420619, false",
    })
    void the_published_example_comes_out_and_nothing_near_it(String secret, String timestamp, boolean same) {
        String published = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
        assertThat(Signature.of(secret, timestamp, PUBLISHED).equals(published)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"'text=caf%C3%A9', 'text=café'"})
    void the_body_is_signed_as_it_stands_and_not_as_it_reads(String encoded, String read) {
        assertThat(Signature.of("s", "1", encoded)).isNotEqualTo(Signature.of("s", "1", read));
    }
}
