package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.LogLines;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class TroubleTest {
    private static final String CANARY = "canary-" + "x".repeat(40);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Tables tables;

    @Inject
    Edge edge;

    Simulator slack;

    private final LogLines log = LogLines.open();

    @AfterEach
    void stopListening() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kit-fails", "/kit-overflows", "/kit-recurses"})
    void a_command_that_fails_gets_a_sentence_and_its_text_back_and_leaves_no_words_in_the_log(String command) {
        var before = tables.rowsAtRest();

        var answer = SignedSlack.newcomer().command(command, CANARY + " <!channel> & *bold*");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("text").getAsString())
                .contains("this was not saved", CANARY + " &lt;!channel&gt; &amp; *bold*");
        assertThat(answer.json().get("mrkdwn").getAsBoolean()).isFalse();
        assertThat(tables.rows()).isEqualTo(before);
        assertThat(log.of("ERROR")).hasSize(1);
        assertThat(log.lines()).noneMatch(line -> line.contains("canary"));
    }

    @Test
    void a_form_that_fails_keeps_what_was_typed() {
        var answer = SignedSlack.newcomer().withTrigger("x".repeat(400)).submission("kit-form", "", RepeatsTest.what());

        assertThat(answer.json().get("response_action").getAsString()).isEqualTo("errors");
        assertThat(answer.json().getAsJsonObject("errors").get("what").getAsString())
                .contains("this was not saved");
    }

    @Test
    void a_direct_message_that_fails_is_answered_afterwards_with_its_text() {
        var channel = slack.as("U0ANA0001").dm();
        var earlier = slack.calls("chat.postMessage").size();

        var answer = SignedSlack.of("U0ANA0001").in(channel).message("kit fails " + CANARY + " &lt;b&gt;");

        assertThat(answer.status()).isEqualTo(200);
        var said = slack.await(
                PATIENCE,
                () -> slack.calls("chat.postMessage").stream()
                        .skip(earlier)
                        .map(call -> call.arguments().getString("text"))
                        .filter(text -> text.contains("not saved"))
                        .findFirst());
        assertThat(said).contains(CANARY + " &lt;b&gt;");
        assertThat(log.lines()).noneMatch(line -> line.contains("canary-"));
    }

    @Test
    void a_button_that_fails_is_answered_at_its_response_url() {
        var ana = SignedSlack.of("U0ANA0001");

        ana.action("kit-broken-button", "1");

        var said = Mailbox.awaitAt(ana.responseUrl(), 1).get(0);
        assertThat(said.get("text").getAsString()).contains("not saved");
        assertThat(said.get("replace_original").getAsBoolean()).isFalse();
    }

    @Test
    void what_no_handler_can_read_stays_out_of_the_log() {
        var nonsense = "{\"type\":\"canary-nonsense\",\"text\":\"" + CANARY + "\"}";
        var request = dev.rebound.testkit.SignedRequest.at(
                java.time.Instant.now(),
                "application/json",
                nonsense.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(request.send().status()).isEqualTo(400);
        assertThat(log.lines()).noneMatch(line -> line.contains("canary"));
    }

    @Test
    void what_follows_an_answer_is_sent_after_it() {
        var said = "after the ack " + UUID.randomUUID();

        var answered = edge.answer(event(said));

        assertThat(answered.response().getStatusCode()).isEqualTo(200);
        assertThat(posted(said)).isFalse();
        answered.afterwards().run(Runnable::run);
        assertThat(posted(said)).isTrue();
    }

    @Test
    void what_follows_an_answer_follows_it_by_the_door_too() {
        var said = "after the ack " + UUID.randomUUID();

        var answer = SignedSlack.newcomer().event(SignedSlack.object("type", "emoji_changed", "subtype", said));

        assertThat(answer.status()).isEqualTo(200);
        Mailbox.await(PATIENCE, () -> posted(said), there -> there);
    }

    private boolean posted(String text) {
        return slack.calls("chat.postMessage").stream()
                .anyMatch(call -> text.equals(call.arguments().getString("text")));
    }

    /** As it comes over a socket. */
    private static String event(String said) {
        var envelope = SignedSlack.object("type", "event_callback", "team_id", "T0NORTHWD", "event_id", said);
        envelope.add("event", SignedSlack.object("type", "emoji_changed", "subtype", said));
        return envelope.toString();
    }

    @Test
    void logged_trouble_names_classes_and_our_line_and_no_message() {
        var trouble = Trouble.of(new IllegalStateException("canary", new java.sql.SQLException("canary", "22001")));

        assertThat(trouble.toString())
                .contains("IllegalStateException", "java.sql.SQLException[22001]", "TroubleTest")
                .doesNotContain("canary");
        assertThat(Optional.of(trouble.where()))
                .hasValueSatisfying(where -> assertThat(where).startsWith("dev.rebound"));
    }
}
