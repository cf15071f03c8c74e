package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;

/** {@code api.test}, {@code auth.test}, {@code apps.connections.open}. */
final class AppMethods {
    private final World world;
    private final SocketLink sockets;

    AppMethods(World world, SocketLink sockets) {
        this.world = world;
        this.sockets = sockets;
    }

    void join(WebApi api) {
        api.addForAnybody("api.test", this::test);
        api.add("auth.test", "", given -> whoAmI());
        api.addForApp("auth.test", given -> whichApp());
        api.addForApp("apps.connections.open", given -> connection());
    }

    private JsonObject test(Arguments given) {
        JsonObject echo = new JsonObject().put("args", given.given());
        return (given.has("error") ? Replies.error(given.text("error")) : Replies.ok()).mergeIn(echo);
    }

    private JsonObject whoAmI() {
        return Replies.ok()
                .put("url", world.address().http() + "/")
                .put("team", Workspace.NAME)
                .put("user", Person.REBOUND.name())
                .put("team_id", Workspace.TEAM)
                .put("user_id", Workspace.BOT_USER)
                .put("bot_id", Workspace.BOT)
                .put("is_enterprise_install", false);
    }

    private JsonObject whichApp() {
        return Replies.ok()
                .put("app_id", Workspace.APP)
                .put("app_name", world.options().manifest().appName());
    }

    private JsonObject connection() {
        return Replies.ok().put("url", world.address().socket() + "/link?ticket=" + sockets.issueTicket());
    }
}
