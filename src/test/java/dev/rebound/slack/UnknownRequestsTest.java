package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rebound.testkit.SignedRequest;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class UnknownRequestsTest {
    @Test
    void a_command_that_is_not_known_gets_a_sentence_and_its_text_back() {
        var answer = SignedSlack.newcomer().command("/no-such-command", "they froze the budget");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("text").getAsString())
                .contains("does not know this any more", "they froze the budget");
    }

    @Test
    void a_form_that_is_not_known_keeps_what_was_typed() {
        var answer = SignedSlack.newcomer().submission("no-such-form", "", RepeatsTest.what());

        assertThat(answer.json().get("response_action").getAsString()).isEqualTo("errors");
    }

    @Test
    void a_file_with_words_and_an_answer_in_a_thread_are_reports_too() {
        var rep = SignedSlack.newcomer();
        var shared = said(rep, "they froze the budget until July");
        shared.addProperty("subtype", "file_share");
        var inThread = said(rep, "she said the price is half elsewhere");
        inThread.addProperty("thread_ts", "1790000000.000100");

        rep.event(shared);
        rep.event(inThread);

        assertThat(rep.command("/rebound", "").json().toString()).contains("2 noes");
    }

    private static JsonObject said(SignedSlack rep, String text) {
        return SignedSlack.object(
                "type",
                "message",
                "channel",
                rep.channel(),
                "channel_type",
                "im",
                "user",
                rep.user(),
                "text",
                text,
                "ts",
                rep.messageTs());
    }

    @Test
    void slacks_check_of_the_certificate_is_answered() {
        var check = "ssl_check=1&token=x".getBytes(StandardCharsets.UTF_8);

        assertThat(SignedRequest.at(Instant.now(), "application/x-www-form-urlencoded", check)
                        .send()
                        .status())
                .isEqualTo(200);
    }
}
