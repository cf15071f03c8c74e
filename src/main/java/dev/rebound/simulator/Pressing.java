package dev.rebound.simulator;

import dev.rebound.simulator.Blocks.Placed;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.BiFunction;

/** Buttons, menus and pickers in messages, modals and App Home. */
final class Pressing {
    private final Deliveries deliveries;

    Pressing(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    Future<JsonObject> press(Act act) {
        if (act.given().containsKey("message")) {
            return act.message(act.object("message"))
                    .map(m -> inMessage(act, m))
                    .orElseGet(Pressing::gone);
        }
        Optional<View> view = act.given().containsKey("modal")
                ? act.modal()
                : act.world().views().home(act.person().id());
        return view.map(v -> inView(act, v)).orElseGet(Pressing::gone);
    }

    private Future<JsonObject> inMessage(Act act, Message message) {
        JsonObject values = FormState.values(message.blocks(), new JsonObject(), act.values());
        return pressed(
                act,
                message.blocks(),
                (payloads, action) -> payloads.pressInMessage(act.person(), message, action, values));
    }

    private Future<JsonObject> inView(Act act, View seen) {
        View view = seen.withValues(FormState.values(seen.blocks(), seen.values(), act.values()));
        act.world().views().replace(view);
        return pressed(act, view.blocks(), (payloads, action) -> payloads.pressInView(act.person(), view, action));
    }

    private Future<JsonObject> pressed(
            Act act, JsonArray blocks, BiFunction<Payloads, JsonObject, JsonObject> payload) {
        JsonObject chosen = act.object("action");
        Optional<Placed> placed =
                Blocks.find(blocks, chosen.getString("block_id", ""), chosen.getString("action_id", ""));
        if (placed.isEmpty()) {
            return gone();
        }
        Payloads payloads = new Payloads(act.world());
        JsonObject action = payloads.action(placed.get(), chosen);
        return deliveries.interaction(payload.apply(payloads, action)).map(answer -> taken(act, answer));
    }

    private static JsonObject taken(Act act, Answer answer) {
        if (answer.isOk()) {
            return Replies.ok();
        }
        String error = Act.errorOf(answer);
        return act.refused(error, Words.of("action.failed", error));
    }

    /** What is not on the screen can't be pressed. */
    private static Future<JsonObject> gone() {
        return Future.succeededFuture(Replies.error("not_on_screen"));
    }
}
