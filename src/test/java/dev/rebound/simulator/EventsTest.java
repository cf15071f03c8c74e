package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.AppUnderTest.Received;
import dev.rebound.simulator.AppUnderTest.Reply;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Simulator slack = Simulator.start(Patient.options());
    private final AppUnderTest app = new AppUnderTest(slack);
    private final Acting ana = slack.as(Person.ANA);

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    @Test
    void a_direct_message_is_told_as_an_event_with_its_authorization() {
        ana.typesToBot("they said no");

        JsonObject callback = app.last().json();
        JsonObject event = callback.getJsonObject("event");
        assertThat(callback.getString("type")).isEqualTo("event_callback");
        assertThat(callback.getString("event_id")).startsWith("Ev");
        assertThat(callback.getJsonArray("authorizations").getJsonObject(0).getString("user_id"))
                .isEqualTo("U0REBOUND");
        assertThat(event.getString("type")).isEqualTo("message");
        assertThat(event.getString("channel_type")).isEqualTo("im");
        assertThat(event.getString("user")).isEqualTo(Person.ANA.id());
        assertThat(event.getString("text")).isEqualTo("they said no");
        assertThat(event.containsKey("subtype")).isFalse();
    }

    @Test
    void what_is_said_in_a_channel_is_not_the_apps_business() {
        ana.types("C0SALES01", "they said no");
        assertThat(app.received()).isEmpty();
    }

    @Test
    void an_edit_is_told_with_both_texts() {
        ana.typesToBot("first");
        ana.edits(ana.lastSeen(ana.dm()), "second");

        JsonObject event = app.last().json().getJsonObject("event");
        assertThat(event.getString("subtype")).isEqualTo("message_changed");
        assertThat(event.getJsonObject("message").getString("text")).isEqualTo("second");
        assertThat(event.getJsonObject("previous_message").getString("text")).isEqualTo("first");
        assertThat(event.getJsonObject("message").containsKey("edited")).isTrue();
    }

    @Test
    void the_bot_hears_itself_in_a_direct_message() {
        app.calls(
                "chat.postMessage",
                new JsonObject().put("channel", Person.ANA.id()).put("text", "hello"));
        Received got = slack.await(SOON, () -> app.received().stream().findFirst());
        assertThat(got.json().getJsonObject("event").getString("bot_id")).isEqualTo("B0REBOUND");
    }

    @Test
    void somebody_of_another_company_is_recognisable() {
        slack.as(Person.STELLA).typesToBot("hello");
        JsonObject callback = app.last().json();
        assertThat(callback.getBoolean("is_ext_shared_channel")).isTrue();
        assertThat(callback.getJsonObject("event").getString("user_team")).isEqualTo("T0CONTOSO");
    }

    @Test
    void opening_home_is_told_with_the_tab() {
        ana.opensHome();
        assertThat(app.last().json().getJsonObject("event").getString("tab")).isEqualTo("home");
        ana.opensMessages();
        assertThat(app.last().json().getJsonObject("event").getString("tab")).isEqualTo("messages");
    }

    @Test
    void an_event_is_tried_three_times_more_with_the_same_id() {
        app.answers(r -> new Reply(500, ""));
        ana.typesToBot("no");
        List<Delivery> tries =
                slack.await(SOON, () -> Optional.of(slack.deliveries()).filter(d -> d.size() == 4));

        assertThat(tries).extracting(Delivery::retry).containsExactly(0, 1, 2, 3);
        assertThat(app.received())
                .extracting(r -> r.headers().get("x-slack-retry-num"))
                .containsExactly(null, "1", "2", "3");
        assertThat(app.last().headers()).containsEntry("x-slack-retry-reason", "http_error");
        assertThat(app.received())
                .extracting(r -> r.json().getString("event_id"))
                .containsOnly(app.last().json().getString("event_id"));
    }

    @Test
    void an_app_can_ask_not_to_be_tried_again() {
        app.answers(r -> new Reply(500, "", Map.of("X-Slack-No-Retry", "1")));
        ana.typesToBot("no");
        app.answers(r -> Reply.ok());
        ana.typesToBot("yes");
        assertThat(app.received()).hasSize(2);
        assertThat(slack.deliveries()).extracting(Delivery::retry).containsExactly(0, 0);
    }

    @Test
    void a_deleted_message_is_told_with_what_it_said() {
        app.calls(
                "chat.postMessage",
                new JsonObject().put("channel", Person.ANA.id()).put("text", "hello"));
        JsonObject named = new JsonObject()
                .put("channel", ana.dm())
                .put("ts", ana.lastSeen(ana.dm()).ts());
        app.calls("chat.delete", named);
        JsonObject event = slack.await(
                SOON,
                () -> app.received().stream()
                        .map(r -> r.json().getJsonObject("event"))
                        .filter(e -> "message_deleted".equals(e.getString("subtype")))
                        .findFirst());
        assertThat(event.getJsonObject("previous_message").getString("text")).isEqualTo("hello");
    }

    @Test
    void a_lost_acknowledgement_is_a_second_delivery() {
        slack.loseAcks(1);
        ana.typesToBot("no");
        slack.await(SOON, () -> Optional.of(slack.deliveries()).filter(d -> d.size() == 2));
        assertThat(app.received()).hasSize(2);
        assertThat(app.last().headers()).containsEntry("x-slack-retry-reason", "http_timeout");
    }

    @Test
    void a_delivery_can_be_repeated_with_the_same_content() {
        ana.types("C0SALES01", "/reject no");
        List<Answer> answers = slack.repeats(slack.deliveries().get(0), 5);
        assertThat(answers).hasSize(5).allMatch(Answer::isOk);
        assertThat(app.received())
                .hasSize(6)
                .extracting(r -> r.form().get("trigger_id"))
                .containsOnly(app.last().form().get("trigger_id"));
    }

    @Test
    void any_other_event_can_be_told() {
        Answer answer = slack.tells(new JsonObject().put("type", "app_uninstalled"));
        assertThat(answer.isOk()).isTrue();
        assertThat(app.last().json().getJsonObject("event").getString("type")).isEqualTo("app_uninstalled");
    }

    @Test
    void an_address_proves_itself_by_the_challenge() {
        assertThat(slack.shakesHands()).isFalse();
        app.answers(r -> new Reply(200, r.json().getString("challenge")));
        assertThat(slack.shakesHands()).isTrue();
    }
}
