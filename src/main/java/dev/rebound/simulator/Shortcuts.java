package dev.rebound.simulator;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Global shortcuts and those in a message's menu. */
final class Shortcuts {
    private final Deliveries deliveries;

    Shortcuts(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    Future<JsonObject> global(Act act) {
        String callbackId = act.text("callback_id");
        return known(act, false)
                ? send(act, new Payloads(act.world()).shortcut(act.person(), callbackId))
                : refused("unknown_shortcut");
    }

    Future<JsonObject> onMessage(Act act) {
        Optional<Message> message = act.message(act.given()).filter(m -> !m.ephemeral());
        if (message.isEmpty()) {
            return refused("not_on_screen");
        }
        String callbackId = act.text("callback_id");
        return known(act, true)
                ? send(act, new Payloads(act.world()).messageShortcut(act.person(), callbackId, message.get()))
                : refused("unknown_shortcut");
    }

    private static boolean known(Act act, boolean onMessage) {
        return act.world().options().manifest().knowsShortcut(act.text("callback_id"), onMessage);
    }

    private static Future<JsonObject> refused(String error) {
        return Future.succeededFuture(Replies.error(error));
    }

    private Future<JsonObject> send(Act act, JsonObject payload) {
        return deliveries.interaction(payload).map(answer -> {
            if (answer.isOk()) {
                return Replies.ok();
            }
            String error = Act.errorOf(answer);
            return act.refused(error, Words.of("shortcut.failed", error));
        });
    }
}
