package dev.rebound.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * What is shown in Slack.
 *
 * @param text the plain version, for notifications and screen readers
 * @param blocks at most 50
 */
public record Message(String text, List<LayoutBlock> blocks) {
    public Message {
        blocks = List.copyOf(blocks);
    }
}
