package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.AppUnderTest.Called;
import dev.rebound.simulator.AppUnderTest.Reply;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final Simulator slack = Simulator.start(Patient.options());
    private final AppUnderTest app = new AppUnderTest(slack);
    private final Acting ana = slack.as(Person.ANA);
    private final String sales = slack.channel("sales");

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    @Test
    void a_command_arrives_signed_with_all_fields_that_slack_sends() {
        ana.types(sales, "/reject  they said no & <left> ");

        Map<String, String> form = app.last().form();
        assertThat(form)
                .containsEntry("command", "/reject")
                .containsEntry("text", "they said no &amp; &lt;left&gt;")
                .containsEntry("team_id", "T0NORTHWD")
                .containsEntry("team_domain", "northwind")
                .containsEntry("channel_id", sales)
                .containsEntry("channel_name", "sales")
                .containsEntry("user_id", Person.ANA.id())
                .containsEntry("user_name", "ana")
                .containsEntry("is_enterprise_install", "false")
                .containsKeys("token", "api_app_id", "trigger_id", "response_url");
        String timestamp = app.last().headers().get("x-slack-request-timestamp");
        assertThat(app.last().headers().get("x-slack-signature"))
                .isEqualTo(Signature.of(
                        slack.signingSecret(), timestamp, app.last().body()));
        assertThat(app.last().contentType()).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void the_answer_is_seen_by_the_one_who_typed_and_gone_after_a_reload() {
        app.answers(r -> Reply.of(new JsonObject().put("text", "logged")));

        Outcome outcome = ana.types(sales, "/reject no");

        assertThat(outcome.ok()).isTrue();
        assertThat(ana.lastSeen(sales).text()).isEqualTo("logged");
        assertThat(ana.lastSeen(sales).ephemeral()).isTrue();
        assertThat(slack.as(Person.BEN).sees(sales)).isEmpty();
        ana.reloads();
        assertThat(ana.sees(sales)).isEmpty();
    }

    @Test
    void an_answer_in_channel_is_seen_by_all_below_the_command() {
        app.answers(r -> Reply.of(new JsonObject().put("text", "a win").put("response_type", "in_channel")));

        ana.types(sales, "/reject no");

        assertThat(slack.as(Person.BEN).sees(sales)).extracting(Message::text).containsExactly("/reject no", "a win");
    }

    @Test
    void plain_text_is_an_answer_too() {
        app.answers(r -> new Reply(200, "as text"));
        ana.types(sales, "/reject no");
        assertThat(ana.lastSeen(sales).text()).isEqualTo("as text");
    }

    @Test
    void an_app_that_answers_with_an_error_is_told_of_as_slack_does() {
        app.answers(r -> new Reply(500, "oops"));
        assertThat(ana.types(sales, "/reject no").error()).isEqualTo("dispatch_failed");
    }

    @Test
    void an_app_that_is_late_is_not_waited_for() {
        Options hasty = Options.defaults().withPatience(Duration.ofMillis(50), List.of());
        CountDownLatch told = new CountDownLatch(1);
        try (Simulator other = Simulator.start(hasty);
                AppUnderTest late = new AppUnderTest(other)) {
            late.answers(r -> {
                await(told);
                return Reply.of(new JsonObject().put("text", "late"));
            });
            assertThat(other.as(Person.ANA).types(sales, "/reject no").error()).isEqualTo("operation_timeout");
            told.countDown();
            assertThat(other.as(Person.ANA).sees(sales)).isEmpty();
        }
    }

    @Test
    void commands_are_never_tried_again() {
        app.answers(r -> new Reply(500, ""));
        ana.types(sales, "/reject no");
        assertThat(app.received()).hasSize(1);
    }

    @Test
    void blocks_that_slack_refuses_are_refused_in_every_answer() {
        JsonObject refused =
                new JsonObject().put("blocks", new JsonArray().add(new JsonObject().put("type", "section")));
        app.answers(r -> Reply.of(refused));
        assertThat(ana.types(sales, "/reject no").error()).isEqualTo("invalid_blocks");
        assertThat(ana.sees(sales)).isEmpty();

        Called posted = app.posts(app.last().form().get("response_url"), refused);
        assertThat(posted.status()).isEqualTo(400);
        assertThat(posted.error()).isEqualTo("invalid_blocks");
        assertThat(ana.sees(sales)).isEmpty();
    }

    @Test
    void a_command_that_no_app_has_is_refused_at_once() {
        assertThat(ana.types(sales, "/weather").error()).isEqualTo("unknown_command");
        assertThat(app.received()).isEmpty();
    }

    @Test
    void the_response_url_lives_five_uses_and_thirty_minutes() {
        ana.types(sales, "/reject no");
        String url = app.last().form().get("response_url");
        JsonObject text = new JsonObject().put("text", "more");

        for (int use = 1; use <= 5; use++) {
            assertThat(app.posts(url, text).status()).isEqualTo(200);
        }
        Called sixth = app.posts(url, text);
        assertThat(sixth.status()).isEqualTo(404);
        assertThat(sixth.error()).isEqualTo("used_url");
        assertThat(ana.sees(sales)).hasSize(5).allMatch(Message::ephemeral);

        ana.types(sales, "/reject again");
        slack.advance(Duration.ofMinutes(31));
        assertThat(app.posts(app.last().form().get("response_url"), text).error())
                .isEqualTo("expired_url");
    }

    @Test
    void an_ephemeral_answer_can_be_replaced_and_deleted_by_the_button_on_it() {
        app.answers(r -> r.isCommand() ? Reply.of(withButton("first")) : Reply.ok());
        ana.types(sales, "/reject no");
        Message card = ana.lastSeen(sales);

        assertThat(ana.presses(card, "Undo").ok()).isTrue();
        JsonObject press = app.last().json();
        assertThat(press.getString("type")).isEqualTo("block_actions");
        assertThat(press.containsKey("message")).isFalse();
        assertThat(press.getJsonObject("container").getBoolean("is_ephemeral")).isTrue();
        assertThat(press.getJsonArray("actions").getJsonObject(0).getString("value"))
                .isEqualTo("42");

        String url = press.getString("response_url");
        app.posts(url, withButton("second").put("replace_original", true));
        assertThat(ana.sees(sales)).hasSize(1);
        assertThat(ana.lastSeen(sales).text()).isEqualTo("second");
        app.posts(url, new JsonObject().put("delete_original", true));
        assertThat(ana.sees(sales)).isEmpty();
        assertThat(ana.presses(card, "Undo").error()).isEqualTo("not_on_screen");
    }

    private static JsonObject withButton(String text) {
        JsonObject button = new JsonObject()
                .put("type", "button")
                .put("action_id", "undo")
                .put("value", "42")
                .put("text", new JsonObject().put("type", "plain_text").put("text", "Undo"));
        JsonObject actions = new JsonObject().put("type", "actions").put("elements", new JsonArray().add(button));
        return new JsonObject().put("text", text).put("blocks", new JsonArray().add(actions));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
