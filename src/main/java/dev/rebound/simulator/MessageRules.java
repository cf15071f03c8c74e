package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** What Slack takes as a message. */
final class MessageRules {
    private static final int LONGEST_TEXT = 40_000;

    private MessageRules() {}

    static Optional<Refusal> refusal(JsonObject content) {
        String text = content.getString("text", "");
        if (text.isEmpty() && !content.containsKey("blocks") && !content.containsKey("attachments")) {
            return Optional.of(Refusal.of("no_text"));
        }
        if (text.length() > LONGEST_TEXT) {
            return Optional.of(Refusal.of("msg_too_long"));
        }
        return Optional.empty();
    }
}
