package dev.rebound.simulator;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the app was sent and what it asked, in one order. */
final class Log {
    private static final int LONGEST = 10_000;

    private final List<Call> calls = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private long last;

    /** The next place in the order. */
    long next() {
        return ++last;
    }

    void add(Call call) {
        shorten(calls);
        calls.add(call);
    }

    void add(Delivery delivery) {
        shorten(deliveries);
        deliveries.add(delivery);
    }

    List<Call> calls() {
        return calls.stream().sorted(Comparator.comparing(Call::number)).toList();
    }

    List<Delivery> deliveries() {
        return deliveries.stream().sorted(Comparator.comparing(Delivery::sent)).toList();
    }

    void clear() {
        calls.clear();
        deliveries.clear();
    }

    JsonArray json() {
        List<JsonObject> all = Stream.concat(
                        calls.stream().map(Call::json), deliveries.stream().map(Delivery::json))
                .sorted(Comparator.comparing(e -> e.getLong("number")))
                .toList();
        return new JsonArray(all);
    }

    private static void shorten(List<?> entries) {
        if (entries.size() >= LONGEST) {
            entries.remove(0);
        }
    }
}
