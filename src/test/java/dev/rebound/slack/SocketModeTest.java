package dev.rebound.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.Answer;
import dev.rebound.simulator.Delivery;
import dev.rebound.simulator.Simulator;
import dev.rebound.testkit.LogLines;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.OverSocket;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
@TestProfile(OverSocket.class)
class SocketModeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String ANA = "U0ANA0001";

    @Inject
    SocketMode socketMode;

    Simulator slack;

    @BeforeEach
    void connected() {
        Mailbox.await(PATIENCE, slack::sockets, sockets -> sockets == 1);
        slack.route("socket");
        slack.clearLog();
    }

    @Test
    void a_command_over_the_socket_is_answered_in_its_acknowledgement() {
        slack.as(ANA).types(slack.as(ANA).dm(), "/kit hello");

        assertThat(command().road()).isEqualTo("socket");
        assertThat(command().answer().body()).contains("hello");
        assertThat(socketMode.missing()).isEmpty();
    }

    @Test
    void a_command_that_fails_is_acknowledged_with_a_sentence_and_its_text() {
        try (var log = LogLines.open()) {
            slack.as(ANA).types(slack.as(ANA).dm(), "/kit-fails canary");

            assertThat(command().answer().body()).contains("not saved", "canary");
            assertThat(log.lines()).noneMatch(line -> line.contains("canary"));
        }
    }

    @Test
    void a_command_that_nobody_listens_to_is_acknowledged() {
        slack.as(ANA).types(slack.as(ANA).dm(), "/kit-unheard-of canary");

        assertThat(command().answer().result()).isEqualTo(Answer.Result.OK);
    }

    @Test
    void what_follows_an_answer_follows_it_here_too() {
        var said = "after the ack " + UUID.randomUUID();

        var answer = slack.tells(new JsonObject().put("type", "emoji_changed").put("subtype", said));

        assertThat(answer.isOk()).isTrue();
        Mailbox.await(
                PATIENCE,
                () -> slack.calls("chat.postMessage"),
                calls -> calls.stream()
                        .anyMatch(call -> said.equals(call.arguments().getString("text"))));
    }

    @Test
    void a_socket_that_slack_closes_is_opened_anew() {
        slack.disconnectSockets();
        Mailbox.await(PATIENCE, () -> slack.calls("apps.connections.open"), calls -> !calls.isEmpty());
        Mailbox.await(PATIENCE, slack::sockets, sockets -> sockets == 1);

        slack.as(ANA).types(slack.as(ANA).dm(), "/kit again");

        assertThat(command().answer().body()).contains("again");
    }

    @Test
    void with_both_secrets_requests_over_http_are_taken_as_well() {
        assertThat(SignedSlack.of(ANA).command("/kit", "hello").body()).contains("hello");
    }

    private Delivery command() {
        return slack.deliveries().stream()
                .filter(delivery -> delivery.kind().equals("slash_commands"))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No command arrived: " + List.copyOf(slack.deliveries())));
    }
}
