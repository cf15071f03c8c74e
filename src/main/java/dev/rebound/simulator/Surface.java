package dev.rebound.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where blocks stand: how many fit, and which kinds. */
enum Surface {
    MESSAGE(50, Set.of("markdown", "table", "data_visualization")),
    MODAL(100, Set.of()),
    HOME(100, Set.of());

    private final int most;
    private final Rule block;

    Surface(int most, Set<String> onlyHere) {
        this.most = most;
        Map<String, Shape> shapes = new HashMap<>(BlockShapes.EVERYWHERE);
        onlyHere.forEach(type -> shapes.put(type, BlockShapes.MESSAGES_ONLY.get(type)));
        this.block = Rule.typed(shapes);
    }

    Rule blocks() {
        return Rule.list(0, most, block);
    }
}
