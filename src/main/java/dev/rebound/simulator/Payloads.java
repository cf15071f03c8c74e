package dev.rebound.simulator;

import dev.rebound.simulator.Blocks.Placed;
import dev.rebound.simulator.ResponseUrls.Origin;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Writes what Slack sends when somebody acts. */
final class Payloads {
    private final World world;

    Payloads(World world) {
        this.world = world;
    }

    JsonObject command(Person person, Conversation where, String command, String text) {
        return new JsonObject()
                .put("token", Workspace.VERIFICATION_TOKEN)
                .put("team_id", Workspace.TEAM)
                .put("team_domain", Workspace.DOMAIN)
                .put("channel_id", where.id())
                .put("channel_name", where.channelName())
                .put("user_id", person.id())
                .put("user_name", person.name())
                .put("command", command)
                .put("text", text)
                .put("api_app_id", Workspace.APP)
                .put("is_enterprise_install", "false")
                .put("response_url", world.responseUrls().issue(new Origin(person.id(), where.id(), null)))
                .put("trigger_id", world.triggers().issue(person.id()));
    }

    JsonObject pressInMessage(Person person, Message message, JsonObject action, JsonObject values) {
        JsonObject payload = base("block_actions", person)
                .put("container", container(message))
                .put("channel", channel(message.channel()))
                .put("state", new JsonObject().put("values", values))
                .put("response_url", responseUrl(person, message))
                .put("actions", new JsonArray().add(action));
        // Slack gives no contents of a message that only one person sees.
        return message.ephemeral() ? payload : payload.put("message", message.body());
    }

    JsonObject pressInView(Person person, View view, JsonObject action) {
        return base("block_actions", person)
                .put("container", new JsonObject().put("type", "view").put("view_id", view.id()))
                .put("view", view.body())
                .put("actions", new JsonArray().add(action));
    }

    JsonObject submission(Person person, View view) {
        return base("view_submission", person).put("view", view.body()).put("response_urls", new JsonArray());
    }

    /** Closing offers nothing to open: it has no trigger. */
    JsonObject closed(Person person, View view, boolean cleared) {
        JsonObject payload = base("view_closed", person);
        payload.remove("trigger_id");
        return payload.put("view", view.body()).put("is_cleared", cleared);
    }

    JsonObject shortcut(Person person, String callbackId) {
        return base("shortcut", person)
                .put("callback_id", callbackId)
                .put("action_ts", world.clock().nextTs());
    }

    JsonObject messageShortcut(Person person, String callbackId, Message message) {
        return base("message_action", person)
                .put("callback_id", callbackId)
                .put("action_ts", world.clock().nextTs())
                .put("channel", channel(message.channel()))
                .put("message_ts", message.ts())
                .put("message", message.body())
                .put("response_url", responseUrl(person, message));
    }

    /** The action as Slack tells it: what was chosen, with the words of the element. */
    JsonObject action(Placed placed, JsonObject chosen) {
        JsonObject action = new JsonObject()
                .put("type", placed.element().getString("type"))
                .put("block_id", placed.blockId())
                .put("action_id", placed.actionId())
                .put("action_ts", world.clock().nextTs());
        for (String key : List.of("text", "value", "style")) {
            if (placed.element().containsKey(key)) {
                action.put(key, placed.element().getValue(key));
            }
        }
        chosen.stream().filter(e -> !action.containsKey(e.getKey())).forEach(e -> action.put(e.getKey(), e.getValue()));
        return action;
    }

    private JsonObject base(String type, Person person) {
        return new JsonObject()
                .put("type", type)
                .put("user", user(person))
                .put("api_app_id", Workspace.APP)
                .put("token", Workspace.VERIFICATION_TOKEN)
                .put("trigger_id", world.triggers().issue(person.id()))
                .put("team", Workspace.team())
                .putNull("enterprise")
                .put("is_enterprise_install", false);
    }

    private static JsonObject user(Person person) {
        return new JsonObject()
                .put("id", person.id())
                .put("username", person.name())
                .put("name", person.name())
                .put("team_id", Workspace.teamOf(person));
    }

    private static JsonObject container(Message message) {
        return new JsonObject()
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", message.channel())
                .put("is_ephemeral", message.ephemeral());
    }

    private JsonObject channel(String id) {
        String name =
                world.conversations().find(id).map(Conversation::channelName).orElse("");
        return new JsonObject().put("id", id).put("name", name);
    }

    private String responseUrl(Person person, Message message) {
        return world.responseUrls().issue(new Origin(person.id(), message.channel(), message.ts()));
    }
}
