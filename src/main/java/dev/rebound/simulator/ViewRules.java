package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What Slack takes as a modal or an App Home. */
final class ViewRules {
    private static final int LARGEST = 250_000;
    private static final Shape MODAL = common().needs("title", Rule.plain(24))
            .may("submit", Rule.plain(24))
            .may("close", Rule.plain(24))
            .may("clear_on_close", Rule.flag())
            .may("notify_on_close", Rule.flag())
            .may("submit_disabled", Rule.flag());
    private static final Shape HOME = common();

    private ViewRules() {}

    private static Shape common() {
        return Shape.of()
                .needs("blocks", Rule.list(0, Integer.MAX_VALUE, Rule.object()))
                .may("private_metadata", Rule.text(0, 3_000))
                .may("callback_id", Rule.text(0, 255))
                .may("external_id", Rule.text(0, 255));
    }

    /**
     * Why the view in these arguments is refused.
     *
     * @param type {@code modal} or {@code home}
     */
    static Optional<Refusal> refusal(Arguments given, String type) {
        Optional<JsonObject> view = given.object("view");
        if (view.isEmpty()) {
            return invalid(List.of("missing required field: view"));
        }
        if (!type.equals(view.get().getString("type"))) {
            return invalid(List.of("unsupported type: " + view.get().getString("type") + " [json-pointer:/view/type]"));
        }
        if (view.get().encode().getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return Optional.of(Refusal.of("view_too_large"));
        }
        Faults faults = faults(view.get(), type.equals("modal"));
        return faults.none() ? Optional.empty() : invalid(faults.list());
    }

    private static Optional<Refusal> invalid(List<String> details) {
        return Optional.of(new Refusal("invalid_arguments", details));
    }

    private static Faults faults(JsonObject view, boolean modal) {
        Faults own = new Faults();
        (modal ? MODAL : HOME).check(view, "/view", own);
        if (view.getValue("blocks") instanceof JsonArray blocks) {
            own.addAll(BlockRules.check(blocks, modal ? Surface.MODAL : Surface.HOME, "/view/blocks"));
            if (modal && BlockRules.count(blocks, "input") > 0 && !view.containsKey("submit")) {
                own.add("must define `submit` to use an `input` block in modals", "/view/blocks");
            }
        }
        Faults all = new Faults();
        if (!own.none()) {
            all.add("failed to match all allowed schemas", "/view");
            all.addAll(own);
        }
        return all;
    }
}
