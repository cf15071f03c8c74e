package dev.rebound.simulator;

import dev.rebound.simulator.Failures.Failure;
import dev.rebound.simulator.Failures.Mode;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The switches that tests turn over HTTP; {@link Simulator} turns the same ones. */
final class Control {
    private final World world;
    private final Failures failures;
    private final RateLimits limits;
    private final Roads roads;

    /** What leads to the app. */
    record Roads(HttpRoad http, SocketLink socket, Deliveries deliveries) {}

    Control(World world, Failures failures, RateLimits limits, Roads roads) {
        this.world = world;
        this.failures = failures;
        this.limits = limits;
        this.roads = roads;
    }

    JsonObject perform(JsonObject given) {
        try {
            return done(given);
        } catch (IllegalArgumentException unknown) {
            return Replies.error("invalid_arguments");
        }
    }

    private JsonObject done(JsonObject given) {
        int times = given.getInteger("times", 1);
        switch (given.getString("do", "")) {
            case "advance" -> advance(Duration.ofSeconds(given.getLong("seconds", 0L)));
            case "fail" -> failures.add(given.getString("method", ""), failure(given), times);
            case "lose_acks" -> roads.deliveries().loseAcks(times);
            case "strict_rates" -> limits.strict(given.getBoolean("on", true));
            case "route" -> roads.deliveries().route(Deliveries.Route.valueOf(upper(given, "to")));
            case "point_at" -> roads.http().pointAt(URI.create(given.getString("url", "")));
            case "disconnect" -> roads.socket().disconnect(given.getString("reason", "refresh_requested"));
            case "channel" -> world.conversations().channel(given.getString("name", ""), people(given));
            case "share" -> world.conversations().share(given.getString("channel", ""), given.getBoolean("on", true));
            case "refuse" -> world.conversations().refuse(given.getString("user", ""), given.getString("error", ""));
            case "status" -> show(given);
            case "heal" -> heal();
            default -> throw new IllegalArgumentException("no such switch");
        }
        return Replies.ok();
    }

    private static Set<String> people(JsonObject given) {
        return given.getJsonArray("people", new JsonArray()).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private void show(JsonObject given) {
        var ends = given.getLong("ends", 0L);
        world.people()
                .show(given.getString("user", ""), given.getString("emoji", ""), given.getString("text", ""), ends);
    }

    private void advance(Duration by) {
        world.clock().advance(by);
        world.people().humans().forEach(p -> world.watchers().changed(p.id()));
    }

    private void heal() {
        failures.clear();
        world.conversations().heal();
        limits.strict(false);
        roads.deliveries().loseAcks(0);
    }

    private static Failure failure(JsonObject given) {
        Mode mode = Mode.valueOf(upper(given, "mode"));
        int number = mode == Mode.LATE ? given.getInteger("millis", 1_000) : given.getInteger("retry_after", 1);
        return new Failure(mode, given.getString("error", "internal_error"), number);
    }

    private static String upper(JsonObject given, String key) {
        return given.getString(key, "").toUpperCase(Locale.ROOT);
    }
}
