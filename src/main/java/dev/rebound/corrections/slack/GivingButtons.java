package dev.rebound.corrections.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.corrections.Giving;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Gives the words of an entry and takes them back; two taps on the same button do no more than one. */
record GivingButtons(Giving giving, Consumer<BlockActionPayload> redraw) implements Listener {
    @Override
    public void listenTo(App app) {
        app.blockAction(Giving.GIVE, (r, c) -> press(r.getPayload(), c, giving::give));
        app.blockAction(Giving.TAKE_BACK, (r, c) -> press(r.getPayload(), c, giving::takeBack));
    }

    private Response press(BlockActionPayload payload, ActionContext context, BiConsumer<String, UUID> what) {
        what.accept(payload.getUser().getId(), UUID.fromString(Place.of(payload).id()));
        redraw.accept(payload);
        return context.ack();
    }
}
