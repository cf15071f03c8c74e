package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What Slack checks of the blocks of one surface, each and together. */
final class BlockRules {
    private static final int CHARTS_A_MESSAGE = 2;

    private BlockRules() {}

    static Faults check(JsonArray blocks, Surface surface, String at) {
        Faults faults = new Faults();
        surface.blocks().check(blocks, at, faults);
        idsDiffer(blocks, at, faults);
        if (count(blocks, "table") > 1) {
            faults.add("only_one_table_allowed", at);
        }
        if (count(blocks, "data_visualization") > CHARTS_A_MESSAGE) {
            faults.add("no more than " + CHARTS_A_MESSAGE + " data_visualization blocks allowed", at);
        }
        return faults;
    }

    static long count(JsonArray blocks, String type) {
        return Blocks.objects(blocks).stream()
                .filter(b -> type.equals(b.getString("type")))
                .count();
    }

    private static void idsDiffer(JsonArray blocks, String at, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.getValue(i) instanceof JsonObject block
                    && block.getValue("block_id") instanceof String id
                    && !seen.add(id)) {
                faults.add("`block_id` \"" + id + "\" already exists", at + "/" + i + "/block_id");
            }
        }
    }

    /** The characters that people read in blocks, the measure of a whole message. */
    static int characters(Object part) {
        if (part instanceof JsonArray list) {
            return list.stream().mapToInt(BlockRules::characters).sum();
        }
        return part instanceof JsonObject object
                ? object.stream().mapToInt(BlockRules::charactersOf).sum()
                : 0;
    }

    private static int charactersOf(Map.Entry<String, Object> field) {
        boolean read = field.getKey().equals("text") && field.getValue() instanceof String;
        if (!read) {
            return characters(field.getValue());
        }
        String text = field.getValue().toString();
        return text.codePointCount(0, text.length());
    }
}
