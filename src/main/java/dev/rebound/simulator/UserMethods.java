package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.List;

/** {@code users.info}, {@code users.list}, {@code users.getPresence}. */
final class UserMethods {
    private final World world;

    UserMethods(World world) {
        this.world = world;
    }

    void join(WebApi api) {
        api.add("users.info", "users:read", this::info);
        api.add("users.list", "users:read", this::list);
        api.add("users.getPresence", "users:read", given -> Replies.ok().put("presence", "active"));
    }

    private JsonObject info(Arguments given) {
        return world.people()
                .find(given.text("user"))
                .map(person -> Replies.ok().put("user", shown(person, given)))
                .orElseGet(() -> Replies.error("user_not_found"));
    }

    private JsonObject list(Arguments given) {
        List<JsonObject> all =
                world.people().all().stream().map(p -> shown(p, given)).toList();
        return Pages.of(all, given)
                .map(page -> page.into(
                        Replies.ok().put("cache_ts", world.clock().now().getEpochSecond()), "members"))
                .orElseGet(() -> Replies.error("invalid_cursor"));
    }

    private JsonObject shown(Person person, Arguments given) {
        JsonObject user = world.people().user(person, world.clock().now());
        return given.flag("include_locale") ? user.put("locale", "en-US") : user;
    }
}
