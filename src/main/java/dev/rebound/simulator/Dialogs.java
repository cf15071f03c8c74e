package dev.rebound.simulator;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sending off and closing modals, and what the app answers to it. */
final class Dialogs {
    private static final String TROUBLE = "trouble_connecting";

    private final Deliveries deliveries;

    Dialogs(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    Future<JsonObject> submit(Act act) {
        Optional<View> modal = act.modal();
        if (modal.isEmpty()) {
            return Future.succeededFuture(Replies.error("not_on_screen"));
        }
        View view = modal.get()
                .withValues(FormState.values(modal.get().blocks(), modal.get().values(), act.values()));
        act.world().views().replace(view);
        JsonObject unfilled = Filled.complaints(view);
        if (!unfilled.isEmpty()) {
            return Future.succeededFuture(Replies.error("invalid_form").put("errors", unfilled));
        }
        JsonObject payload = new Payloads(act.world()).submission(act.person(), view);
        return deliveries.interaction(payload).map(answer -> taken(act, view, answer));
    }

    private JsonObject taken(Act act, View view, Answer answer) {
        if (!answer.isOk()) {
            String error = Act.errorOf(answer);
            return act.refused(error, Words.of("view.failed", error));
        }
        boolean silent = answer.body().isBlank() || answer.body().strip().equals("{}");
        JsonObject reply =
                silent ? closed(act, view) : follow(act, view, answer.json().orElseGet(JsonObject::new));
        act.world().watchers().changed(act.person().id());
        return reply;
    }

    private JsonObject follow(Act act, View view, JsonObject wish) {
        return switch (wish.getString("response_action", "")) {
            case "errors" ->
                errors(act, view, new Arguments(wish).object("errors").orElseGet(JsonObject::new));
            case "clear" -> {
                act.world().views().closeAll(act.person().id());
                yield Replies.ok();
            }
            case "update" -> shown(act, wish, () -> act.world().views().update(view, wish.getJsonObject("view")));
            case "push" ->
                shown(act, wish, () -> act.world().views().push(act.person().id(), wish.getJsonObject("view")));
            default -> trouble(act, TROUBLE);
        };
    }

    private JsonObject closed(Act act, View view) {
        act.world().views().close(view);
        return Replies.ok();
    }

    /** Slack shows messages only at inputs that are there. */
    private JsonObject errors(Act act, View view, JsonObject errors) {
        Set<String> inputs = Blocks.objects(view.blocks()).stream()
                .filter(b -> "input".equals(b.getString("type")))
                .map(b -> b.getString("block_id"))
                .collect(Collectors.toSet());
        boolean known = !errors.isEmpty() && inputs.containsAll(errors.fieldNames());
        return known ? Replies.error("invalid_form").put("errors", errors) : trouble(act, TROUBLE);
    }

    private JsonObject shown(Act act, JsonObject wish, Runnable change) {
        boolean full = wish.getString("response_action").equals("push")
                && act.world().views().depth(act.person().id()) >= Views.DEEPEST;
        Optional<Refusal> refusal =
                full ? Optional.of(Refusal.of("push_limit_reached")) : ViewRules.refusal(new Arguments(wish), "modal");
        if (refusal.isPresent()) {
            return trouble(act, refusal.get().error());
        }
        change.run();
        return Replies.ok();
    }

    private static JsonObject trouble(Act act, String error) {
        return act.refused(error, Words.of("view.failed", error));
    }

    /** Closing one modal, or all of them with {@code all}; the app hears of those that asked for it. */
    Future<JsonObject> close(Act act) {
        Optional<View> modal = act.modal();
        if (modal.isEmpty()) {
            return Future.succeededFuture(Replies.error("not_on_screen"));
        }
        Views views = act.world().views();
        boolean all = act.given().getBoolean("all", false) || modal.get().body().getBoolean("clear_on_close", false);
        List<View> closed = all ? views.closeAll(act.person().id()) : List.of(modal.get());
        views.close(modal.get());
        act.world().watchers().changed(act.person().id());
        Payloads payloads = new Payloads(act.world());
        return Future.all(closed.stream()
                        .filter(v -> v.body().getBoolean("notify_on_close", false))
                        .map(v -> deliveries.interaction(payloads.closed(act.person(), v, all)))
                        .toList())
                .map(Replies.ok());
    }
}
