package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** {@code chat.postMessage}, {@code postEphemeral}, {@code update}, {@code delete}, {@code getPermalink}. */
final class ChatMethods {
    private final World world;
    private final AppPosts posts;

    ChatMethods(World world, AppPosts posts) {
        this.world = world;
        this.posts = posts;
    }

    void join(WebApi api) {
        api.add("chat.postMessage", "chat:write", given -> in(given, this::post));
        api.add("chat.postEphemeral", "chat:write", given -> in(given, this::whisper));
        api.add("chat.update", "chat:write", given -> own(given, "cant_update_message", this::update));
        api.add("chat.delete", "chat:write", given -> own(given, "cant_delete_message", this::delete));
        api.add("chat.getPermalink", "", this::permalink);
    }

    private JsonObject post(Conversation where, Arguments given) {
        return checked(given, content -> {
            Message message = posts.post(where.id(), content);
            return shown(message).put("message", message.body());
        });
    }

    private JsonObject whisper(Conversation where, Arguments given) {
        if (!where.has(given.text("user"))) {
            return Replies.error("user_not_in_channel");
        }
        return checked(
                given,
                content -> Replies.ok()
                        .put(
                                "message_ts",
                                posts.whisper(where.id(), given.text("user"), content)
                                        .ts()));
    }

    private JsonObject update(Message old, Arguments given) {
        return checked(given, content -> {
            Message message = posts.rewrite(old, content);
            return shown(message).put("text", message.text()).put("message", message.body());
        });
    }

    private JsonObject delete(Message message, Arguments given) {
        posts.remove(message);
        return shown(message);
    }

    private JsonObject permalink(Arguments given) {
        return world.messages()
                .find(given.text("channel"), given.text("message_ts"))
                .map(m -> Replies.ok().put("channel", m.channel()).put("permalink", link(m)))
                .orElseGet(() -> Replies.error("message_not_found"));
    }

    private String link(Message message) {
        return world.address().http() + "/archives/" + message.channel() + "/p"
                + message.ts().replace(".", "");
    }

    private static JsonObject shown(Message message) {
        return Replies.ok().put("channel", message.channel()).put("ts", message.ts());
    }

    private static JsonObject checked(Arguments given, Function<JsonObject, JsonObject> answer) {
        Optional<Refusal> refusal = MessageRules.refusal(given.given());
        return refusal.map(Refusal::json).orElseGet(() -> answer.apply(given.given()));
    }

    private JsonObject in(Arguments given, BiFunction<Conversation, Arguments, JsonObject> answer) {
        Optional<Conversation> where = world.conversations().resolve(given.text("channel"));
        if (where.isEmpty()) {
            return Replies.error("channel_not_found");
        }
        Optional<String> refusal = world.conversations().refusal(where.get().id());
        if (refusal.isPresent()) {
            return Replies.error(refusal.get());
        }
        boolean member = where.get().has(Workspace.BOT_USER);
        return member ? answer.apply(where.get(), given) : Replies.error("not_in_channel");
    }

    private JsonObject own(Arguments given, String refused, BiFunction<Message, Arguments, JsonObject> answer) {
        if (world.conversations().find(given.text("channel")).isEmpty()) {
            return Replies.error("channel_not_found");
        }
        Optional<Message> message =
                world.messages().find(given.text("channel"), given.text("ts")).filter(m -> !m.ephemeral());
        if (message.isEmpty()) {
            return Replies.error("message_not_found");
        }
        return message.get().byBot() ? answer.apply(message.get(), given) : Replies.error(refused);
    }
}
