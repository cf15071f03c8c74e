package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The blocks that the simulator knows, with Slack's limits. */
final class BlockShapes {
    static final Map<String, Shape> EVERYWHERE = Map.of(
            "section", named(section()),
            "actions", named(actions()),
            "context", named(context()),
            "header", named(Shape.of().needs("text", Rule.plain(150))),
            "divider", named(Shape.of()),
            "image", named(ElementShapes.image().may("title", Rule.plain(2_000))),
            "input", named(input()),
            "rich_text", named(RichTextShapes.block()),
            "video", named(video()));

    static final Map<String, Shape> MESSAGES_ONLY = Map.of(
            "markdown", named(Shape.of().needs("text", Rule.text(12_000))),
            "table", named(ChartShapes.table()),
            "data_visualization", named(ChartShapes.chart()));

    private BlockShapes() {}

    private static Shape named(Shape shape) {
        return shape.may("block_id", Rule.text(255));
    }

    private static Shape section() {
        return Shape.of()
                .may("text", Rule.anyText(3_000))
                .may("fields", Rule.list(1, 10, Rule.anyText(2_000)))
                .may("accessory", ElementShapes.inSection())
                .may("expand", Rule.flag())
                .either("text", "fields");
    }

    private static Shape actions() {
        return Shape.of()
                .needs("elements", Rule.list(1, 25, ElementShapes.inActions()))
                .also(BlockShapes::actionsDiffer);
    }

    private static void actionsDiffer(JsonObject block, String at, Faults faults) {
        if (!(block.getValue("elements") instanceof JsonArray elements)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            boolean again = elements.getValue(i) instanceof JsonObject element
                    && element.getValue("action_id") instanceof String id
                    && !seen.add(id);
            if (again) {
                String id = elements.getJsonObject(i).getString("action_id");
                faults.add("`action_id` \"" + id + "\" already exists", at + "/elements/" + i + "/action_id");
            }
        }
    }

    private static Shape context() {
        Rule text = Rule.anyText(3_000);
        Rule each = (value, at, faults) -> {
            boolean image = value instanceof JsonObject o && "image".equals(o.getString("type"));
            (image ? ElementShapes.image() : text).check(value, at, faults);
        };
        return Shape.of().needs("elements", Rule.list(1, 10, each));
    }

    private static Shape input() {
        return Shape.of()
                .needs("label", Rule.plain(2_000))
                .needs("element", ElementShapes.inInput())
                .may("hint", Rule.plain(2_000))
                .may("optional", Rule.flag())
                .may("dispatch_action", Rule.flag());
    }

    private static Shape video() {
        return Shape.of()
                .needs("alt_text", Rule.text(2_000))
                .needs("title", Rule.plain(199))
                .needs("thumbnail_url", Rule.text(3_000))
                .needs("video_url", Rule.text(3_000))
                .may("title_url", Rule.text(3_000))
                .may("description", Rule.plain(199))
                .may("author_name", Rule.text(49))
                .may("provider_name", Rule.text(49))
                .may("provider_icon_url", Rule.text(3_000));
    }
}
