package dev.rebound.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.simulator.AppUnderTest.Called;
import dev.rebound.simulator.AppUnderTest.Reply;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModalsTest {
    private final Simulator slack = Simulator.start(Patient.options());
    private final AppUnderTest app = new AppUnderTest(slack);
    private final Acting ana = slack.as(Person.ANA);

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    @Test
    void a_trigger_opens_one_modal_and_only_once() {
        String trigger = trigger();
        assertThat(open(trigger, modal("First")).error()).isEmpty();
        assertThat(ana.modal().orElseThrow().title()).isEqualTo("First");
        assertThat(open(trigger, modal("Second")).error()).isEqualTo("exchanged_trigger_id");
        assertThat(open("1.2.3", modal("Third")).error()).isEqualTo("invalid_trigger_id");
    }

    @Test
    void a_trigger_is_good_for_three_seconds() {
        String inTime = trigger();
        slack.advance(Duration.ofSeconds(2));
        assertThat(open(inTime, modal("In time")).error()).isEmpty();
        String late = trigger();
        slack.advance(Duration.ofSeconds(4));
        assertThat(open(late, modal("Late")).error()).isEqualTo("expired_trigger_id");
    }

    @Test
    void a_modal_that_is_refused_leaves_the_trigger_good() {
        String trigger = trigger();
        assertThat(open(trigger, modal("x".repeat(25))).error()).isEqualTo("invalid_arguments");
        assertThat(open(trigger, modal("Short")).error()).isEmpty();
    }

    @Test
    void a_submission_carries_every_input_filled_or_not() {
        open(trigger(), modal("Log").put("private_metadata", "kept").put("callback_id", "log"));
        assertThat(ana.submits(Map.of("what", "they said no", "how", "Phone")).ok())
                .isTrue();

        JsonObject payload = app.last().json();
        JsonObject values = payload.getJsonObject("view").getJsonObject("state").getJsonObject("values");
        assertThat(payload.getString("type")).isEqualTo("view_submission");
        assertThat(payload.getJsonObject("view").getString("private_metadata")).isEqualTo("kept");
        assertThat(values.getJsonObject("what").getJsonObject("text").getString("value"))
                .isEqualTo("they said no");
        assertThat(values.getJsonObject("how")
                        .getJsonObject("pick")
                        .getJsonObject("selected_option")
                        .getString("value"))
                .isEqualTo("phone");
        assertThat(values.getJsonObject("who").getJsonObject("text").containsKey("value"))
                .isTrue();
        assertThat(values.getJsonObject("who").getJsonObject("text").getValue("value"))
                .isNull();
        assertThat(ana.modal()).isEmpty();
    }

    @Test
    void an_empty_required_field_is_held_back_as_slacks_own_client_does() {
        open(trigger(), modal("Log"));
        int before = app.received().size();
        Outcome outcome = ana.submits(Map.of());
        assertThat(outcome.errors()).containsOnlyKeys("what");
        assertThat(app.received()).hasSize(before);
    }

    @Test
    void errors_of_the_app_stand_at_their_fields_and_the_modal_stays() {
        open(trigger(), modal("Log"));
        JsonObject errors = new JsonObject().put("what", "Too short");
        app.answers(
                r -> Reply.of(new JsonObject().put("response_action", "errors").put("errors", errors)));
        assertThat(ana.submits(Map.of("what", "no")).errors()).isEqualTo(Map.of("what", "Too short"));
        assertThat(ana.modal()).isPresent();
    }

    @Test
    void errors_at_a_field_that_is_not_there_are_trouble() {
        open(trigger(), modal("Log"));
        JsonObject errors = new JsonObject().put("elsewhere", "Too short");
        app.answers(
                r -> Reply.of(new JsonObject().put("response_action", "errors").put("errors", errors)));
        assertThat(ana.submits(Map.of("what", "no")).error()).isEqualTo("trouble_connecting");
    }

    @Test
    void a_submission_can_push_update_and_clear() {
        open(trigger(), modal("One"));
        app.answers(r -> Reply.of(respond("push", modal("Two"))));
        ana.submits(Map.of("what", "no"));
        assertThat(ana.modal().orElseThrow().title()).isEqualTo("Two");
        assertThat(ana.modal().orElseThrow().body().getString("previous_view_id"))
                .isNotBlank();

        app.answers(r -> Reply.of(respond("update", modal("Two again"))));
        ana.submits(Map.of("what", "no"));
        assertThat(ana.modal().orElseThrow().title()).isEqualTo("Two again");

        app.answers(r -> Reply.of(new JsonObject().put("response_action", "clear")));
        ana.submits(Map.of("what", "no"));
        assertThat(ana.modal()).isEmpty();
    }

    @Test
    void the_fourth_modal_on_the_pile_is_refused() {
        open(trigger(), modal("One"));
        assertThat(push(trigger(), modal("Two")).error()).isEmpty();
        assertThat(push(trigger(), modal("Three")).error()).isEmpty();
        assertThat(push(trigger(), modal("Four")).error()).isEqualTo("push_limit_reached");
    }

    @Test
    void closing_is_told_only_to_those_who_asked() {
        open(trigger(), modal("Quiet"));
        ana.closes();
        assertThat(app.last().isCommand()).isTrue();

        open(trigger(), modal("Loud").put("notify_on_close", true));
        ana.closes();
        assertThat(app.last().json().getString("type")).isEqualTo("view_closed");
        assertThat(app.last().json().getBoolean("is_cleared")).isFalse();
    }

    @Test
    void an_update_with_an_old_hash_is_refused() {
        JsonObject view = open(trigger(), modal("One")).body().getJsonObject("view");
        JsonObject update = new JsonObject()
                .put("view_id", view.getString("id"))
                .put("hash", view.getString("hash"))
                .put("view", modal("Two"));
        assertThat(app.calls("views.update", update).error()).isEmpty();
        assertThat(app.calls("views.update", update).error()).isEqualTo("hash_conflict");
        assertThat(app.calls(
                                "views.update",
                                new JsonObject().put("view_id", "V0").put("view", modal("Two")))
                        .error())
                .isEqualTo("not_found");
    }

    @Test
    void what_was_typed_survives_an_update_of_the_modal() {
        JsonObject view = open(trigger(), modal("One")).body().getJsonObject("view");
        app.answers(r -> new Reply(500, ""));
        ana.submits(Map.of("what", "typed"));
        app.calls(
                "views.update",
                new JsonObject().put("view_id", view.getString("id")).put("view", modal("Two")));
        app.answers(r -> Reply.ok());
        assertThat(ana.submits(Map.of()).ok()).isTrue();
    }

    @Test
    void home_is_published_and_its_buttons_work() {
        JsonObject home = new JsonObject().put("type", "home").put("blocks", buttons());
        Called published = app.calls(
                "views.publish",
                new JsonObject().put("user_id", Person.ANA.id()).put("view", home));
        assertThat(published.error()).isEmpty();
        assertThat(ana.pressesInHome("Undo").ok()).isTrue();
        JsonObject payload = app.last().json();
        assertThat(payload.getJsonObject("view").getString("type")).isEqualTo("home");
        assertThat(payload.containsKey("response_url")).isFalse();
        assertThat(payload.getJsonObject("container").getString("type")).isEqualTo("view");
        assertThat(slack.as(Person.BEN).home()).isEmpty();
    }

    @Test
    void shortcuts_come_with_a_trigger_and_the_message() {
        assertThat(ana.uses("log_rejection").ok()).isTrue();
        assertThat(app.last().json().getString("type")).isEqualTo("shortcut");
        assertThat(open(app.last().json().getString("trigger_id"), modal("Log")).error())
                .isEmpty();

        ana.types("C0SALES01", "no budget");
        ana.uses("log_this_rejection", ana.lastSeen("C0SALES01"));
        JsonObject payload = app.last().json();
        assertThat(payload.getString("type")).isEqualTo("message_action");
        assertThat(payload.getJsonObject("message").getString("text")).isEqualTo("no budget");
        assertThat(app.posts(payload.getString("response_url"), new JsonObject().put("text", "logged"))
                        .status())
                .isEqualTo(200);
        assertThat(ana.lastSeen("C0SALES01").ephemeral()).isTrue();
        assertThat(ana.uses("unheard_of").error()).isEqualTo("unknown_shortcut");
    }

    private String trigger() {
        ana.types("C0SALES01", "/reject");
        return app.last().form().get("trigger_id");
    }

    private Called open(String trigger, JsonObject view) {
        return app.calls(
                "views.open", new JsonObject().put("trigger_id", trigger).put("view", view));
    }

    private Called push(String trigger, JsonObject view) {
        return app.calls(
                "views.push", new JsonObject().put("trigger_id", trigger).put("view", view));
    }

    private static JsonObject respond(String action, JsonObject view) {
        return new JsonObject().put("response_action", action).put("view", view);
    }

    private static JsonObject modal(String title) {
        String json = """
                {"type":"modal","title":{"type":"plain_text","text":"%s"},
                 "submit":{"type":"plain_text","text":"Log it"},
                 "blocks":[
                  {"type":"input","block_id":"what","label":{"type":"plain_text","text":"What happened"},
                   "element":{"type":"plain_text_input","action_id":"text","multiline":true}},
                  {"type":"input","block_id":"who","optional":true,"label":{"type":"plain_text","text":"Who"},
                   "element":{"type":"plain_text_input","action_id":"text"}},
                  {"type":"input","block_id":"how","optional":true,"label":{"type":"plain_text","text":"How"},
                   "element":{"type":"static_select","action_id":"pick","options":[
                    {"text":{"type":"plain_text","text":"Phone"},"value":"phone"},
                    {"text":{"type":"plain_text","text":"Mail"},"value":"mail"}]}}]}
                """;
        return new JsonObject(json.formatted(title));
    }

    private static JsonArray buttons() {
        return new JsonArray("""
                [{"type":"actions","elements":[
                  {"type":"button","action_id":"undo","text":{"type":"plain_text","text":"Undo"}}]}]
                """);
    }
}
