package dev.rebound.simulator;

import java.util.List;
import java.util.Optional;

/** What Slack takes as a modal or an App Home. */
final class ViewRules {
    private ViewRules() {}

    static Optional<Refusal> refusal(Arguments given, String type) {
        boolean right = given.object("view")
                .filter(v -> type.equals(v.getString("type")))
                .isPresent();
        return right
                ? Optional.empty()
                : Optional.of(new Refusal("invalid_arguments", List.of("missing required field: view")));
    }
}
