package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks into blocks: ids that Slack adds, and the elements that a person can use. */
final class Blocks {

    /** An element and the block that it stands in. */
    record Placed(JsonObject block, JsonObject element) {
        String blockId() {
            return block.getString("block_id");
        }

        String actionId() {
            return element.getString("action_id");
        }
    }

    private Blocks() {}

    /** A copy in which every block and every element has an id, as Slack gives them back. */
    static JsonArray withIds(JsonArray blocks) {
        JsonArray copy = blocks.copy();
        for (JsonObject block : objects(copy)) {
            name(block, "block_id");
            elementsOf(block).stream().filter(Blocks::acts).forEach(e -> name(e, "action_id"));
        }
        return copy;
    }

    private static void name(JsonObject thing, String key) {
        if (thing.getString(key, "").isEmpty()) {
            thing.put(key, Ids.shortMixed());
        }
    }

    static List<Placed> placed(JsonArray blocks) {
        List<Placed> found = new ArrayList<>();
        for (JsonObject block : objects(blocks)) {
            elementsOf(block).stream().filter(Blocks::acts).forEach(e -> found.add(new Placed(block, e)));
        }
        return found;
    }

    static Optional<Placed> find(JsonArray blocks, String blockId, String actionId) {
        return placed(blocks).stream()
                .filter(p -> p.blockId().equals(blockId) && p.actionId().equals(actionId))
                .findFirst();
    }

    /** The objects of an array, without what is not an object. */
    static List<JsonObject> objects(JsonArray array) {
        return array.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    private static List<JsonObject> elementsOf(JsonObject block) {
        return switch (block.getString("type", "")) {
            case "section" -> one(block, "accessory");
            case "input" -> one(block, "element");
            case "actions", "context_actions" -> objects(block.getJsonArray("elements", new JsonArray()));
            default -> List.of();
        };
    }

    private static List<JsonObject> one(JsonObject block, String key) {
        JsonObject element = block.getJsonObject(key);
        return element == null ? List.of() : List.of(element);
    }

    private static boolean acts(JsonObject element) {
        return !element.getString("type", "").equals("image");
    }
}
