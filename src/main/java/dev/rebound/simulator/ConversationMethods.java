package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** {@code conversations.open}, {@code conversations.close}, {@code conversations.info}, {@code conversations.members}. */
final class ConversationMethods {
    private static final int MOST = 8;

    private final World world;

    ConversationMethods(World world) {
        this.world = world;
    }

    void join(WebApi api) {
        api.add("conversations.open", given -> people(given).size() > 1 ? "mpim:write" : "im:write", this::open);
        api.add("conversations.close", given -> scopeToClose(given.text("channel")), given -> with(given, this::close));
        api.add("conversations.info", "channels:read", given -> with(given, this::info));
        api.add("conversations.members", "channels:read", given -> with(given, c -> members(c, given)));
    }

    private JsonObject open(Arguments given) {
        if (!given.has("users")) {
            return with(given, c -> opened(c, given));
        }
        List<String> people = people(given);
        if (people.size() > MOST) {
            return Replies.error("too_many_users");
        }
        Optional<JsonObject> refused =
                people.stream().flatMap(user -> refused(user).stream()).findFirst();
        return refused.orElseGet(() -> opened(
                people.size() == 1
                        ? world.conversations().direct(people.get(0))
                        : world.conversations().group(new TreeSet<>(people)),
                given));
    }

    private static List<String> people(Arguments given) {
        return Arrays.stream(given.text("users").split(","))
                .map(String::strip)
                .distinct()
                .toList();
    }

    private Optional<JsonObject> refused(String user) {
        Optional<Person> person = world.people().find(user);
        if (person.isEmpty()) {
            return Optional.of(Replies.error("user_not_found"));
        }
        return switch (person.get().role()) {
            case BOT -> Optional.of(Replies.error("cannot_dm_bot"));
            case GONE -> Optional.of(Replies.error("user_disabled"));
            case MEMBER, ADMIN, OWNER, GUEST, ONE_CHANNEL_GUEST, STRANGER ->
                world.conversations()
                        .refusal(world.conversations().direct(user).id())
                        .map(Replies::error);
        };
    }

    private String scopeToClose(String channel) {
        return world.conversations().find(channel).filter(Conversation::isGroup).isPresent()
                ? "mpim:write"
                : "im:write";
    }

    private JsonObject close(Conversation conversation) {
        if (!conversation.direct() && !conversation.isGroup()) {
            return Replies.error("method_not_supported_for_channel_type");
        }
        boolean done = world.conversations().close(conversation.id(), true);
        return done ? Replies.ok() : Replies.ok().put("no_op", true).put("already_closed", true);
    }

    private JsonObject opened(Conversation conversation, Arguments given) {
        world.conversations().close(conversation.id(), false);
        world.watchers().changed(conversation.members());
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
