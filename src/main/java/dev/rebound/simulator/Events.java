package dev.rebound.simulator;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Tells the app what happened, as far as it subscribed to it. */
final class Events {
    private final World world;
    private final Deliveries deliveries;

    Events(World world, Deliveries deliveries) {
        this.world = world;
        this.deliveries = deliveries;
    }

    Future<Answer> posted(Message message) {
        return direct(message, message.body().copy().put("event_ts", message.ts()));
    }

    Future<Answer> changed(Message before, Message after) {
        return direct(
                after, hidden("message_changed").put("message", after.body()).put("previous_message", before.body()));
    }

    Future<Answer> deleted(Message message) {
        return direct(
                message,
                hidden("message_deleted").put("deleted_ts", message.ts()).put("previous_message", message.body()));
    }

    /**
     * Somebody looks at the app.
     *
     * @param tab {@code home} or {@code messages}
     */
    Future<Answer> homeOpened(Person person, String tab) {
        JsonObject event = new JsonObject()
                .put("type", "app_home_opened")
                .put("user", person.id())
                .put("channel", world.conversations().direct(person.id()).id())
                .put("tab", tab)
                .put("event_ts", world.clock().nextTs());
        if (tab.equals("home")) {
            world.views().home(person.id()).ifPresent(view -> event.put("view", view.body()));
        }
        return send("app_home_opened", event, person.id());
    }

    /** Any event, subscribed to or not. */
    Future<Answer> tell(JsonObject event) {
        return deliveries.event(callback(event, event.getString("user", "")));
    }

    private JsonObject hidden(String subtype) {
        String ts = world.clock().nextTs();
        return new JsonObject()
                .put("type", "message")
                .put("subtype", subtype)
                .put("hidden", true)
                .put("ts", ts)
                .put("event_ts", ts);
    }

    private Future<Answer> direct(Message message, JsonObject event) {
        boolean told = world.conversations()
                .find(message.channel())
                .filter(Conversation::direct)
                .isPresent();
        if (!told || message.ephemeral()) {
            return Future.succeededFuture(Answer.acknowledged(""));
        }
        event.put("channel", message.channel()).put("channel_type", "im");
        return send("message.im", event, message.user());
    }

    private Future<Answer> send(String subscription, JsonObject event, String person) {
        if (!world.options().manifest().events().contains(subscription)) {
            return Future.succeededFuture(Answer.acknowledged(""));
        }
        return deliveries.event(callback(event, person));
    }

    private JsonObject callback(JsonObject event, String person) {
        boolean shared = world.people()
                .find(person)
                .filter(p -> p.role() == Person.Role.STRANGER)
                .isPresent();
        if (shared) {
            event.put("user_team", Workspace.OTHER_TEAM).put("source_team", Workspace.OTHER_TEAM);
        }
        return new JsonObject()
                .put("token", Workspace.VERIFICATION_TOKEN)
                .put("team_id", Workspace.TEAM)
                .put("context_team_id", Workspace.TEAM)
                .putNull("context_enterprise_id")
                .put("api_app_id", Workspace.APP)
                .put("event", event)
                .put("type", "event_callback")
                .put("event_id", Ids.of("Ev"))
                .put("event_time", world.clock().now().getEpochSecond())
                .put("authorizations", new JsonArray().add(authorization()))
                .put("is_ext_shared_channel", shared)
                .put("event_context", "4-" + Ids.secret());
    }

    private static JsonObject authorization() {
        return new JsonObject()
                .putNull("enterprise_id")
                .put("team_id", Workspace.TEAM)
                .put("user_id", Workspace.BOT_USER)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
    }
}
