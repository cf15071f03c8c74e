package dev.rebound.simulator;

import dev.rebound.simulator.Manifest.Command;
import dev.rebound.simulator.ResponseUrls.Origin;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.UUID;

/** What people type: messages, edits and slash commands. */
final class Typing {
    private final Events events;
    private final Deliveries deliveries;
    private final ResponseUrlPosts responses;

    Typing(Events events, Deliveries deliveries, ResponseUrlPosts responses) {
        this.events = events;
        this.deliveries = deliveries;
        this.responses = responses;
    }

    Future<JsonObject> say(Act act) {
        Optional<Conversation> where = act.conversation(act.text("conversation"));
        String text = act.text("text").strip();
        if (where.isEmpty()) {
            return Future.succeededFuture(Replies.error("channel_not_found"));
        }
        if (text.isEmpty()) {
            return Future.succeededFuture(Replies.error("no_text"));
        }
        return text.startsWith("/") ? command(act, where.get(), text) : message(act, where.get(), text);
    }

    private Future<JsonObject> message(Act act, Conversation where, String text) {
        return events.posted(written(act, where.id(), text)).map(Replies.ok());
    }

    private static Message written(Act act, String channel, String text) {
        String ts = act.world().clock().nextTs();
        JsonObject body = new JsonObject()
                .put("type", "message")
                .put("user", act.person().id())
                .put("client_msg_id", UUID.randomUUID().toString())
                .put("team", Workspace.teamOf(act.person()))
                .put("ts", ts)
                .put("text", escaped(text))
                .put("blocks", richText(text));
        Message message = new Message(channel, ts, body, null);
        act.world().messages().add(message);
        act.world().changed(message);
        return message;
    }

    Future<JsonObject> edit(Act act) {
        Optional<Message> old = act.message(act.given())
                .filter(m -> m.user().equals(act.person().id()));
        if (old.isEmpty()) {
            return Future.succeededFuture(Replies.error("cant_update_message"));
        }
        JsonObject edited = new JsonObject()
                .put("user", act.person().id())
                .put("ts", act.world().clock().nextTs());
        Message message = old.get()
                .with(old.get()
                        .body()
                        .copy()
                        .put("text", escaped(act.text("text")))
                        .put("blocks", richText(act.text("text")))
                        .put("edited", edited));
        act.world().messages().replace(message);
        act.world().changed(message);
        return events.changed(old.get(), message).map(Replies.ok());
    }

    private Future<JsonObject> command(Act act, Conversation where, String typed) {
        String name = typed.split("\\s", 2)[0];
        Optional<Command> command = act.world().options().manifest().command(name);
        if (command.isEmpty()) {
            return Future.succeededFuture(act.refused("unknown_command", Words.of("command.unknown", name)));
        }
        String text = escaped(typed.substring(name.length()).strip());
        JsonObject fields = new Payloads(act.world()).command(act.person(), where, name, text);
        return deliveries.command(fields).map(answer -> taken(act, where, typed, answer));
    }

    private JsonObject taken(Act act, Conversation where, String typed, Answer answer) {
        String name = typed.split("\\s", 2)[0];
        if (!answer.isOk()) {
            String error = Act.errorOf(answer);
            return act.refused(error, Words.of("command.failed", name, error));
        }
        if (answer.body().isBlank()) {
            return Replies.ok();
        }
        JsonObject content = answer.json().orElseGet(() -> new JsonObject().put("text", answer.body()));
        Optional<Refusal> refusal = MessageRules.refusal(content);
        if (refusal.isPresent()) {
            String error = refusal.get().error();
            return act.refused(error, Words.of("command.failed", name, error));
        }
        if (content.getString("response_type", "").equals("in_channel")) {
            written(act, where.id(), typed);
        }
        responses.answer(new Origin(act.person().id(), where.id(), null), content);
        return Replies.ok();
    }

    /** Slack writes these three characters so in every text that a person typed. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static JsonArray richText(String text) {
        JsonObject words = new JsonObject().put("type", "text").put("text", text);
        JsonObject section =
                new JsonObject().put("type", "rich_text_section").put("elements", new JsonArray().add(words));
        return new JsonArray()
                .add(new JsonObject()
                        .put("type", "rich_text")
                        .put("block_id", Ids.shortMixed())
                        .put("elements", new JsonArray().add(section)));
    }
}
