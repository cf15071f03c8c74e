package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** One page of a long answer. */
record Pages(JsonArray items, String next) {

    /** Reads {@code limit} and {@code cursor}; empty when the cursor is not one of ours. */
    static Optional<Pages> of(List<?> all, Arguments given) {
        int size = Math.max(1, given.number("limit", all.size()));
        String cursor = given.text("cursor");
        if (!cursor.isEmpty() && !cursor.matches("next:\\d{1,6}")) {
            return Optional.empty();
        }
        int from = cursor.isEmpty() ? 0 : Math.min(all.size(), Integer.parseInt(cursor.substring(5)));
        int to = Math.min(all.size(), from + size);
        String next = to < all.size() ? "next:" + to : "";
        return Optional.of(new Pages(new JsonArray(all.subList(from, to)), next));
    }

    JsonObject into(JsonObject reply, String key) {
        return reply.put(key, items).put("response_metadata", new JsonObject().put("next_cursor", next));
    }
}
