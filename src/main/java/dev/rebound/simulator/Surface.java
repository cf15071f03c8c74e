package dev.rebound.simulator;

import java.util.HashMap;
import java.util.Map;

/** Where blocks stand: how many fit, and which kinds. */
enum Surface {
    MESSAGE(50),
    MODAL(100),
    HOME(100);

    private final int most;

    Surface(int most) {
        this.most = most;
    }

    Rule blocks() {
        Map<String, Shape> shapes = new HashMap<>(BlockShapes.EVERYWHERE);
        if (this == MESSAGE) {
            shapes.putAll(BlockShapes.MESSAGES_ONLY);
        }
        return Rule.list(0, most, Rule.typed(shapes));
    }
}
