package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureVerifierTest {
    /** The example in Slack's documentation, "Verifying requests from Slack". */
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final long SENT = 1531420618;
    private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private static final byte[] BODY = ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
                    + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
                    + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands"
                    + "%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                    + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")
            .getBytes(StandardCharsets.US_ASCII);

    private final SignatureVerifier verifier = new SignatureVerifier(SECRET);

    @Test
    void the_example_that_slack_publishes_is_accepted() {
        assertThat(accepts(Long.toString(SENT), SIGNATURE, SENT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-300,true", "300,true", "0,true", "-301,false", "301,false", "86400,false", "-86400,false"})
    void three_hundred_seconds_are_the_limit_in_both_directions(long secondsLater, boolean accepted) {
        assertThat(accepts(Long.toString(SENT), SIGNATURE, SENT + secondsLater)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"0.999", "0.001"})
    void parts_of_a_second_do_not_move_the_limit(double part) {
        var now = Instant.ofEpochSecond(SENT - 301).plusMillis((long) (part * 1000));

        assertThat(verifier.accepts(List.of(Long.toString(SENT)), List.of(SIGNATURE), BODY, now))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "abc", "1531420618.5", "+1531420618", "-1531420618", "99999999999999999999", "' 1531420618'"})
    void a_timestamp_that_is_no_plain_number_is_refused(String timestamp) {
        assertThat(accepts(timestamp, SIGNATURE, SENT)).isFalse();
    }

    @Test
    void a_header_that_comes_twice_or_not_at_all_is_refused() {
        var now = Instant.ofEpochSecond(SENT);
        var timestamp = Long.toString(SENT);

        assertThat(verifier.accepts(List.of(timestamp, timestamp), List.of(SIGNATURE), BODY, now))
                .isFalse();
        assertThat(verifier.accepts(List.of(timestamp), List.of(SIGNATURE, SIGNATURE), BODY, now))
                .isFalse();
        assertThat(verifier.accepts(List.of(), List.of(SIGNATURE), BODY, now)).isFalse();
        assertThat(verifier.accepts(List.of(timestamp), List.of(), BODY, now)).isFalse();
    }

    private boolean accepts(String timestamp, String signature, long now) {
        return verifier.accepts(List.of(timestamp), List.of(signature), BODY, Instant.ofEpochSecond(now));
    }
}
