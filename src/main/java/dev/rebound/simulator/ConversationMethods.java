package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code conversations.open}, {@code conversations.info}, {@code conversations.members}. */
final class ConversationMethods {
    private final World world;

    ConversationMethods(World world) {
        this.world = world;
    }

    void join(WebApi api) {
        api.add("conversations.open", "im:write", this::open);
        api.add("conversations.info", "channels:read", given -> with(given, this::info));
        api.add("conversations.members", "channels:read", given -> with(given, c -> members(c, given)));
    }

    private JsonObject open(Arguments given) {
        if (!given.has("users")) {
            return with(given, c -> opened(c, given));
        }
        Optional<Person> person = world.people().find(given.text("users"));
        if (person.isEmpty()) {
            return Replies.error("user_not_found");
        }
        return switch (person.get().role()) {
            case BOT -> Replies.error("cannot_dm_bot");
            case GONE -> Replies.error("user_disabled");
            case MEMBER, ADMIN, OWNER, GUEST, ONE_CHANNEL_GUEST, STRANGER ->
                opened(world.conversations().direct(person.get().id()), given);
        };
    }

    private JsonObject opened(Conversation conversation, Arguments given) {
        JsonObject channel = given.flag("return_im")
                ? Conversations.channel(conversation)
                : new JsonObject().put("id", conversation.id());
        return Replies.ok().put("no_op", true).put("already_open", true).put("channel", channel);
    }

    private JsonObject info(Conversation conversation) {
        return Replies.ok().put("channel", Conversations.channel(conversation));
    }

    private JsonObject members(Conversation conversation, Arguments given) {
        return Pages.of(List.copyOf(conversation.members()), given)
                .map(page -> page.into(Replies.ok(), "members"))
                .orElseGet(() -> Replies.error("invalid_cursor"));
    }

    private JsonObject with(Arguments given, Function<Conversation, JsonObject> answer) {
        return world.conversations()
                .find(given.text("channel"))
                .map(answer)
                .orElseGet(() -> Replies.error("channel_not_found"));
    }
}
