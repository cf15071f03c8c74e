package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** What Slack takes as a message, posted, as an acknowledgement or through a response URL. */
final class MessageRules {
    private static final int LONGEST_TEXT = 40_000;
    /** Slack writes no number; what was measured lies between 13,200 and 13,300. */
    private static final int LONGEST_BLOCKS = 13_200;

    private MessageRules() {}

    static Optional<Refusal> refusal(JsonObject content) {
        Object blocks = content.getValue("blocks");
        String text = content.getString("text", "");
        boolean bare = blocks == null || (blocks instanceof JsonArray none && none.isEmpty());
        if (text.isEmpty() && bare && !content.containsKey("attachments")) {
            return Optional.of(Refusal.of("no_text"));
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            return Optional.of(Refusal.of("msg_too_long"));
        }
        return blocks == null ? Optional.empty() : blocks(blocks);
    }

    private static Optional<Refusal> blocks(Object given) {
        if (!(given instanceof JsonArray blocks)) {
            return Optional.of(Refusal.of("invalid_blocks_format"));
        }
        Faults faults = BlockRules.check(blocks, Surface.MESSAGE, "/blocks");
        if (!faults.none()) {
            return Optional.of(new Refusal("invalid_blocks", faults.list()));
        }
        return BlockRules.characters(blocks) > LONGEST_BLOCKS
                ? Optional.of(Refusal.of("msg_blocks_too_long"))
                : Optional.empty();
    }
}
