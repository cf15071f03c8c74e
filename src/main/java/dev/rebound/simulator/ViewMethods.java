package dev.rebound.simulator;

import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;

/** {@code views.open}, {@code views.push}, {@code views.update}, {@code views.publish}. */
final class ViewMethods {
    private final World world;

    ViewMethods(World world) {
        this.world = world;
    }

    void join(WebApi api) {
        api.add("views.open", "", given -> triggered(given, person -> open(person, given)));
        api.add("views.push", "", given -> triggered(given, person -> push(person, given)));
        api.add("views.update", "", this::update);
        api.add("views.publish", "", this::publish);
    }

    private JsonObject open(String person, Arguments given) {
        return shown(world.views().open(person, view(given)));
    }

    private JsonObject push(String person, Arguments given) {
        boolean full = world.views().depth(person) >= Views.DEEPEST;
        return full ? Replies.error("push_limit_reached") : shown(world.views().push(person, view(given)));
    }

    private JsonObject update(Arguments given) {
        Optional<View> old = given.has("view_id")
                ? world.views().find(given.text("view_id"))
                : world.views().findExternal(given.text("external_id"));
        if (old.isEmpty()) {
            return Replies.error("not_found");
        }
        return conflict(given, old)
                .or(() -> ViewRules.refusal(given, "modal").map(Refusal::json))
                .orElseGet(() -> shown(world.views().update(old.get(), view(given))));
    }

    private JsonObject publish(Arguments given) {
        Optional<Person> person = world.people().find(given.text("user_id"));
        if (person.isEmpty()) {
            return Replies.error("user_not_found");
        }
        String id = person.get().id();
        return conflict(given, world.views().home(id))
                .or(() -> ViewRules.refusal(given, "home").map(Refusal::json))
                .orElseGet(() -> shown(world.views().publish(id, view(given))));
    }

    private static Optional<JsonObject> conflict(Arguments given, Optional<View> old) {
        boolean stale = given.has("hash")
                && old.filter(v -> v.hash().equals(given.text("hash"))).isEmpty();
        return stale ? Optional.of(Replies.error("hash_conflict")) : Optional.empty();
    }

    /** The trigger is used up only by a view that can be shown. */
    private JsonObject triggered(Arguments given, Function<String, JsonObject> answer) {
        String trigger = given.text("trigger_id");
        Optional<JsonObject> refused = world.triggers()
                .refusal(trigger)
                .map(Replies::error)
                .or(() -> ViewRules.refusal(given, "modal").map(Refusal::json))
                .or(() -> duplicate(given));
        return refused.orElseGet(() -> answer.apply(world.triggers().spend(trigger)));
    }

    private Optional<JsonObject> duplicate(Arguments given) {
        String external = view(given).getString("external_id", "");
        boolean taken =
                !external.isEmpty() && world.views().findExternal(external).isPresent();
        return taken ? Optional.of(Replies.error("duplicate_external_id")) : Optional.empty();
    }

    private static JsonObject view(Arguments given) {
        return given.object("view").orElseThrow();
    }

    private JsonObject shown(View view) {
        world.watchers().changed(view.person());
        return Replies.ok().put("view", view.body());
    }
}
