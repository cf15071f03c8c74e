package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedRequest;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class ForgedRequestsTest {
    private static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";
    private static final Instant NOW = Instant.parse("2026-03-11T10:00:00.500Z");

    private static final Map<String, UnaryOperator<SignedRequest>> FORGERIES = Map.ofEntries(
            Map.entry("no signature", good -> good.without(SIGNATURE)),
            Map.entry("no timestamp", good -> good.without(TIMESTAMP)),
            Map.entry("an empty signature", good -> signed(good, "")),
            Map.entry("a signature of something else", good -> signed(good, "v0=" + "0".repeat(64))),
            Map.entry(
                    "a truncated signature",
                    good -> signed(good, good.header(SIGNATURE).substring(0, 40))),
            Map.entry("a longer signature", good -> signed(good, good.header(SIGNATURE) + "00")),
            Map.entry(
                    "version 1",
                    good -> signed(good, "v1" + good.header(SIGNATURE).substring(2))),
            Map.entry("one byte changed", ForgedRequestsTest::oneByteChanged),
            Map.entry("one byte more", good -> good.over(Arrays.copyOf(good.body(), good.body().length + 1))),
            Map.entry("an empty body", good -> good.over(new byte[0])),
            Map.entry("301 s old", good -> resigned(good, -301)),
            Map.entry("301 s early", good -> resigned(good, 301)),
            Map.entry("a day old", good -> resigned(good, -86_400)),
            Map.entry("a day early", good -> resigned(good, 86_400)),
            Map.entry("a timestamp beyond all numbers", good -> timed(good, "9".repeat(40))),
            Map.entry("a negative timestamp", good -> timed(good, "-" + NOW.getEpochSecond())),
            Map.entry("a timestamp with a fraction", good -> timed(good, NOW.getEpochSecond() + ".5")),
            Map.entry("the signature twice", good -> good.with(SIGNATURE, good.header(SIGNATURE))),
            Map.entry("the timestamp twice", good -> good.with(TIMESTAMP, good.header(TIMESTAMP))),
            Map.entry("bytes beyond ASCII", good -> good.over("text=köder 🎣".getBytes(StandardCharsets.UTF_8))),
            Map.entry("bytes that are no text", good -> good.over(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})));

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(NOW);
    }

    @AfterEach
    void startTheClock() {
        clock.reset();
    }

    @TestFactory
    List<DynamicTest> a_forged_request_is_refused_and_leaves_nothing() {
        return FORGERIES.entrySet().stream()
                .map(forgery -> DynamicTest.dynamicTest(forgery.getKey(), () -> isRefused(forgery.getValue())))
                .toList();
    }

    private void isRefused(UnaryOperator<SignedRequest> forged) {
        clock.stopAt(NOW);
        var before = tables.rowsAtRest();

        var answer = forged.apply(good("hello")).send();

        clock.reset();
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(tables.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, -299, 0, 299, 300})
    void a_signed_request_within_300_seconds_is_taken(int seconds) {
        assertThat(resigned(good("hello"), seconds).send().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"köder 🎣", "مرحبا", "a\u200bb", "日本語", "👩‍👩‍👧‍👦"})
    void text_beyond_ascii_is_taken_as_it_was_written(String text) {
        assertThat(good(text).send().body()).contains(text);
    }

    @Test
    void the_example_that_slack_publishes_passes_the_door() {
        clock.stopAt(Instant.ofEpochSecond(1531420618));
        var body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
                + "%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        var request = new SignedRequest(
                List.of(
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        TIMESTAMP,
                        "1531420618",
                        SIGNATURE,
                        "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"),
                body.getBytes(StandardCharsets.US_ASCII));

        assertThat(request.send().status()).isEqualTo(200);
    }

    private SignedRequest good(String text) {
        return SignedSlack.newcomer().by(clock).commandRequest("/kit", text);
    }

    private static SignedRequest signed(SignedRequest good, String signature) {
        return good.without(SIGNATURE).with(SIGNATURE, signature);
    }

    private static SignedRequest timed(SignedRequest good, String timestamp) {
        var signature = SignedRequest.signature("8f742231b10e8888abcd99yyyzzz85a5", timestamp, good.body());
        return good.without(TIMESTAMP)
                .without(SIGNATURE)
                .with(TIMESTAMP, timestamp)
                .with(SIGNATURE, signature);
    }

    private static SignedRequest resigned(SignedRequest good, long seconds) {
        return timed(good, Long.toString(NOW.getEpochSecond() + seconds));
    }

    private static SignedRequest oneByteChanged(SignedRequest good) {
        var body = good.body().clone();
        body[body.length / 2] ^= 1;
        return good.over(body);
    }
}
