package dev.rebound.simulator;

import dev.rebound.simulator.Blocks.Placed;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code state.values} that Slack sends: every input of a surface, filled or not. */
final class FormState {
    /** Type of an element to the key of its value. */
    private static final Map<String, String> VALUE_KEYS = Map.ofEntries(
            Map.entry("plain_text_input", "value"),
            Map.entry("number_input", "value"),
            Map.entry("email_text_input", "value"),
            Map.entry("url_text_input", "value"),
            Map.entry("rich_text_input", "rich_text_value"),
            Map.entry("static_select", "selected_option"),
            Map.entry("external_select", "selected_option"),
            Map.entry("radio_buttons", "selected_option"),
            Map.entry("multi_static_select", "selected_options"),
            Map.entry("multi_external_select", "selected_options"),
            Map.entry("checkboxes", "selected_options"),
            Map.entry("users_select", "selected_user"),
            Map.entry("multi_users_select", "selected_users"),
            Map.entry("conversations_select", "selected_conversation"),
            Map.entry("multi_conversations_select", "selected_conversations"),
            Map.entry("channels_select", "selected_channel"),
            Map.entry("multi_channels_select", "selected_channels"),
            Map.entry("datepicker", "selected_date"),
            Map.entry("timepicker", "selected_time"),
            Map.entry("datetimepicker", "selected_date_time"),
            Map.entry("file_input", "files"));

    private FormState() {}

    /** The key that holds an element's value, or null for one without a value, such as a button. */
    static @Nullable String valueKey(String type) {
        return VALUE_KEYS.get(type);
    }

    /** What the form holds: given values first, then those kept from before, then the initial ones. */
    static JsonObject values(JsonArray blocks, JsonObject kept, JsonObject given) {
        JsonObject values = new JsonObject();
        for (Placed placed : Blocks.placed(blocks)) {
            @Nullable String key = valueKey(placed.element().getString("type", ""));
            if (key != null) {
                JsonObject held = held(placed, key, first(placed, given, kept));
                inBlock(values, placed.blockId()).put(placed.actionId(), held);
            }
        }
        return values;
    }

    /** Those old values whose place is still there. */
    static JsonObject kept(JsonArray blocks, JsonObject old) {
        JsonObject values = new JsonObject();
        for (Placed placed : Blocks.placed(blocks)) {
            @Nullable JsonObject held = at(old, placed);
            if (held != null) {
                inBlock(values, placed.blockId()).put(placed.actionId(), held);
            }
        }
        return values;
    }

    private static JsonObject inBlock(JsonObject values, String blockId) {
        if (!values.containsKey(blockId)) {
            values.put(blockId, new JsonObject());
        }
        return values.getJsonObject(blockId);
    }

    private static @Nullable JsonObject first(Placed placed, JsonObject given, JsonObject kept) {
        @Nullable JsonObject now = at(given, placed);
        return now != null ? now : at(kept, placed);
    }

    private static @Nullable JsonObject at(JsonObject values, Placed placed) {
        JsonObject block = values.getJsonObject(placed.blockId());
        return block == null ? null : block.getJsonObject(placed.actionId());
    }

    private static JsonObject held(Placed placed, String key, @Nullable JsonObject typed) {
        String type = placed.element().getString("type");
        String initialKey = key.endsWith("value") ? "initial_value" : key.replace("selected", "initial");
        Object value = typed != null ? typed.getValue(key) : placed.element().getValue(initialKey);
        return new JsonObject().put("type", type).put(key, settled(key, value));
    }

    /** Slack sends null for an emptied field and an empty list for no choice. */
    private static @Nullable Object settled(String key, @Nullable Object value) {
        if ("".equals(value)) {
            return null;
        }
        return value == null && key.endsWith("s") ? new JsonArray() : value;
    }

    /** Whether a value of the form is filled. */
    static boolean isFilled(JsonObject held) {
        return held.stream()
                .filter(e -> !e.getKey().equals("type"))
                .anyMatch(e -> e.getValue() instanceof JsonArray list ? !list.isEmpty() : e.getValue() != null);
    }
}
