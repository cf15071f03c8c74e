package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The option that a menu begins with is one of its own. */
final class InitialOption {
    private InitialOption() {}

    static void isThere(JsonObject menu, String at, Faults faults) {
        if (menu.getValue("initial_option") instanceof JsonObject initial
                && menu.getValue("options") instanceof JsonArray options
                && !options.contains(initial)) {
            faults.add("initial option must be one of the options", at + "/initial_option");
        }
    }
}
