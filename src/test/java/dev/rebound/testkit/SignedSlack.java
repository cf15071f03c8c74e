package dev.rebound.testkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in Slack, seen from the app: each call is one signed request and gives what the app answered. Every {@code with…} gives
 * a changed copy, so one person is set up once and used often.
 *
 * @param trigger the trigger id of every request, or null for a fresh one each time
 * @param responseUrl where the app may answer later: {@link Mailbox} tells what arrived there
 */
public record SignedSlack(
        String team,
        String user,
        String channel,
        @Nullable String trigger,
        String responseUrl,
        String messageTs,
        Clock clock) {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    /** This person, in the simulator's workspace, in a direct message with the app. */
    public static SignedSlack of(String user) {
        return new SignedSlack(
                "T0NORTHWD", user, "D0" + user, null, Mailbox.fresh(), "1790000000.000100", Clock.systemUTC());
    }

    /** Somebody nobody has seen yet: tests that share a database do not meet. */
    public static SignedSlack newcomer() {
        return of("U" + id(9));
    }

    /** In another channel. */
    public SignedSlack in(String other) {
        return new SignedSlack(team, user, other, trigger, responseUrl, messageTs, clock);
    }

    /** Of another Slack team. */
    public SignedSlack ofTeam(String other) {
        return new SignedSlack(other, user, channel, trigger, responseUrl, messageTs, clock);
    }

    /** With this trigger id on every request: the second is a repeat of the first. */
    public SignedSlack withTrigger(String other) {
        return new SignedSlack(team, user, channel, other, responseUrl, messageTs, clock);
    }

    /** With this response URL. */
    public SignedSlack withResponseUrl(String other) {
        return new SignedSlack(team, user, channel, trigger, other, messageTs, clock);
    }

    /** Pressing on the message with this timestamp. */
    public SignedSlack onMessage(String ts) {
        return new SignedSlack(team, user, channel, trigger, responseUrl, ts, clock);
    }

    /** Signing by this clock. */
    public SignedSlack by(Clock other) {
        return new SignedSlack(team, user, channel, trigger, responseUrl, messageTs, other);
    }

    /** Types {@code /reject} and this text. */
    public Answered command(String text) {
        return command("/reject", text);
    }

    /** Types a command, named with its slash, and a text. */
    public Answered command(String command, String text) {
        return commandRequest(command, text).send();
    }

    /** The request of a command, not sent yet. */
    public SignedRequest commandRequest(String command, String text) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("token", "unused");
        fields.put("team_id", team);
        fields.put("team_domain", "northwind");
        fields.put("channel_id", channel);
        fields.put("channel_name", "directmessage");
        fields.put("user_id", user);
        fields.put("user_name", "somebody");
        fields.put("command", command);
        fields.put("text", text);
        fields.put("api_app_id", "A0REBOUND");
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", responseUrl);
        fields.put("trigger_id", triggerNow());
        return form(fields);
    }

    /** Presses a button in a message. */
    public Answered action(String actionId, String value) {
        var button = new JsonObject();
        button.addProperty("type", "button");
        button.addProperty("block_id", "block");
        button.addProperty("action_id", actionId);
        button.addProperty("value", value);
        button.addProperty("action_ts", "1790000001.000100");
        return action(button);
    }

    /** Does something with an element in a message: Slack's own object, with {@code type}, {@code action_id}, {@code block_id}… */
    public Answered action(JsonObject action) {
        return action(action, new JsonObject());
    }

    /** The same, with what is typed and chosen elsewhere in that message. */
    public Answered action(JsonObject action, JsonObject values) {
        var payload = interactive("block_actions");
        var actions = new JsonArray();
        actions.add(action);
        payload.add("actions", actions);
        payload.add("container", object("type", "message", "message_ts", messageTs, "channel_id", channel));
        payload.add("message", object("type", "message", "ts", messageTs, "text", ""));
        payload.add("channel", object("id", channel, "name", "directmessage"));
        payload.add("state", wrapped("values", values));
        payload.addProperty("response_url", responseUrl);
        return interact(payload);
    }

    /** Presses a button in a modal or in App Home; {@code type} is {@code modal} or {@code home}. */
    public Answered actionInView(String type, String viewId, JsonObject action) {
        var payload = interactive("block_actions");
        var actions = new JsonArray();
        actions.add(action);
        payload.add("actions", actions);
        payload.add("container", object("type", "view", "view_id", viewId));
        var view = object("id", viewId, "type", type, "callback_id", "", "private_metadata", "", "hash", "1.a");
        view.add("state", wrapped("values", new JsonObject()));
        payload.add("view", view);
        return interact(payload);
    }

    /** Sends a form off; {@code values} as in Slack's {@code view.state.values}: block id, then action id. */
    public Answered submission(String callbackId, String metadata, JsonObject values) {
        var payload = interactive("view_submission");
        var view = object("id", "V" + id(9), "type", "modal", "callback_id", callbackId, "private_metadata", metadata);
        view.add("state", wrapped("values", values));
        view.add("blocks", inputs(values));
        view.addProperty("hash", "1.a");
        payload.add("view", view);
        payload.add("response_urls", new JsonArray());
        return interact(payload);
    }

    /** Picks a global shortcut. */
    public Answered shortcut(String callbackId) {
        var payload = interactive("shortcut");
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", "1790000001.000100");
        return interact(payload);
    }

    /** Picks a shortcut on a message that {@code author} wrote. */
    public Answered messageShortcut(String callbackId, String author, String text) {
        var payload = interactive("message_action");
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("message_ts", messageTs);
        payload.addProperty("action_ts", "1790000001.000100");
        payload.addProperty("response_url", responseUrl);
        payload.add("channel", object("id", channel, "name", "directmessage"));
        payload.add("message", object("type", "message", "user", author, "ts", messageTs, "text", text));
        return interact(payload);
    }

    /** Writes to the app in a direct message. */
    public Answered message(String text) {
        return event(object(
                "type",
                "message",
                "channel",
                channel,
                "channel_type",
                "im",
                "user",
                user,
                "text",
                text,
                "ts",
                messageTs));
    }

    /** Any event; the trigger, when one is set, is its {@code event_id}. */
    public Answered event(JsonObject event) {
        var envelope = object("token", "unused", "team_id", team, "api_app_id", "A0REBOUND", "type", "event_callback");
        envelope.addProperty("event_id", trigger == null ? "Ev" + id(9) : trigger);
        envelope.addProperty("event_time", clock.instant().getEpochSecond());
        var authorization = object("team_id", team, "user_id", "U0REBOUND");
        authorization.addProperty("is_bot", true);
        var authorizations = new JsonArray();
        authorizations.add(authorization);
        envelope.add("authorizations", authorizations);
        envelope.add("event", event);
        return SignedRequest.at(now(), JSON, envelope.toString().getBytes(StandardCharsets.UTF_8))
                .send();
    }

    /** A JSON object of texts: name, value, name, value… */
    public static JsonObject object(String... namesAndValues) {
        var object = new JsonObject();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            object.addProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private JsonObject interactive(String type) {
        var payload = object("type", type, "token", "unused", "api_app_id", "A0REBOUND", "trigger_id", triggerNow());
        payload.addProperty("is_enterprise_install", false);
        payload.add("team", object("id", team, "domain", "northwind"));
        payload.add("user", object("id", user, "username", "somebody", "name", "somebody", "team_id", team));
        return payload;
    }

    private Answered interact(JsonObject payload) {
        return form(Map.of("payload", payload.toString())).send();
    }

    private SignedRequest form(Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return SignedRequest.at(now(), FORM, body.getBytes(StandardCharsets.UTF_8));
    }

    private Instant now() {
        return clock.instant();
    }

    private String triggerNow() {
        return trigger == null ? "1." + id(12) : trigger;
    }

    private static JsonArray inputs(JsonObject values) {
        var blocks = new JsonArray();
        values.keySet().forEach(block -> blocks.add(input(block, values.getAsJsonObject(block))));
        return blocks;
    }

    private static JsonObject input(String blockId, JsonObject actions) {
        var block = object("type", "input", "block_id", blockId);
        block.add("label", object("type", "plain_text", "text", blockId));
        block.add(
                "element",
                object(
                        "type",
                        "plain_text_input",
                        "action_id",
                        actions.keySet().iterator().next()));
        return block;
    }

    private static JsonObject wrapped(String name, JsonElement value) {
        var object = new JsonObject();
        object.add(name, value);
        return object;
    }

    private static String id(int length) {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, length)
                .toUpperCase(java.util.Locale.ROOT);
    }
}
