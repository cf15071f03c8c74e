package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns "picks July" into the value that an element then holds. */
final class Choice {
    private Choice() {}

    /**
     * The value of an element after a person chose or typed.
     *
     * @param chosen a text, an option's value or label, a date, an id; a list of them where several can be chosen
     */
    static JsonObject of(JsonObject element, Object chosen) {
        String type = element.getString("type");
        @Nullable String key = FormState.valueKey(type);
        if (type.equals("overflow")) {
            key = "selected_option";
        }
        JsonObject held = new JsonObject().put("type", type);
        return key == null ? held : held.put(key, value(element, key, chosen));
    }

    private static Object value(JsonObject element, String key, Object chosen) {
        return switch (key) {
            case "selected_option" -> option(element, chosen.toString());
            case "selected_options" -> {
                JsonArray options = new JsonArray();
                listed(chosen).forEach(c -> options.add(option(element, c)));
                yield options;
            }
            case "selected_users", "selected_conversations", "selected_channels" -> new JsonArray(listed(chosen));
            case "files" -> HandedOver.named(listed(chosen));
            case "selected_date_time" -> Long.valueOf(chosen.toString());
            default -> chosen.toString();
        };
    }

    private static List<String> listed(Object chosen) {
        return chosen instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(chosen.toString());
    }

    private static JsonObject option(JsonObject element, String wanted) {
        return options(element).stream()
                .filter(o -> wanted.equals(o.getString("value"))
                        || wanted.equals(o.getJsonObject("text").getString("text")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no option " + wanted));
    }

    private static List<JsonObject> options(JsonObject element) {
        List<JsonObject> options = new ArrayList<>(Blocks.objects(element.getJsonArray("options", new JsonArray())));
        for (JsonObject group : Blocks.objects(element.getJsonArray("option_groups", new JsonArray()))) {
            options.addAll(Blocks.objects(group.getJsonArray("options")));
        }
        return options;
    }
}
