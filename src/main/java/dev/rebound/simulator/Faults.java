package dev.rebound.simulator;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with blocks, in Slack's words and with Slack's pointers. */
final class Faults {
    private final List<String> found = new ArrayList<>();

    void add(String message, String at) {
        found.add(message + " [json-pointer:" + at + "]");
    }

    void addAll(Faults others) {
        found.addAll(others.found);
    }

    boolean none() {
        return found.isEmpty();
    }

    List<String> list() {
        return List.copyOf(found);
    }
}
