package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What Slack's own client says about a form before the app hears of it. */
final class Filled {
    private Filled() {}

    /** Messages by block id; empty when the form may be sent. */
    static JsonObject complaints(View view) {
        JsonObject complaints = new JsonObject();
        for (JsonObject block : Blocks.objects(view.blocks())) {
            @Nullable String complaint = block.getString("type").equals("input") ? complaint(block, view) : null;
            if (complaint != null) {
                complaints.put(block.getString("block_id"), complaint);
            }
        }
        return complaints;
    }

    private static @Nullable String complaint(JsonObject block, View view) {
        JsonObject element = block.getJsonObject("element");
        JsonObject held = view.values()
                .getJsonObject(block.getString("block_id"), new JsonObject())
                .getJsonObject(element.getString("action_id"), new JsonObject());
        if (!FormState.isFilled(held)) {
            return block.getBoolean("optional", false) ? null : Words.of("field.required");
        }
        if (element.getString("type").equals("file_input")) {
            return HandedOver.complaint(element, held);
        }
        return held.getValue("value") instanceof String text ? length(element, text) : null;
    }

    private static @Nullable String length(JsonObject element, String text) {
        int shortest = element.getInteger("min_length", 0);
        int longest = element.getInteger("max_length", 3_000);
        if (text.length() < shortest) {
            return Words.of("field.short", shortest);
        }
        return text.length() > longest ? Words.of("field.long", longest) : null;
    }
}
