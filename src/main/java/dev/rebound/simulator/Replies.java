package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;

/** The two forms that every answer of Slack has. */
final class Replies {
    private Replies() {}

    static JsonObject ok() {
        return new JsonObject().put("ok", true);
    }

    static JsonObject error(String name) {
        return new JsonObject().put("ok", false).put("error", name);
    }

    static boolean isOk(JsonObject reply) {
        return reply.getBoolean("ok", false);
    }
}
