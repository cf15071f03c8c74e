package dev.rebound.tally.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import dev.rebound.tally.Counted;
import dev.rebound.tally.Key;
import java.util.Optional;
import java.util.UUID;

/** The keys of a pad; each does its one thing and draws the pad again where it stood. */
final class PadButtons implements Listener {
    private final PadDesk desk;

    PadButtons(PadDesk desk) {
        this.desk = desk;
    }

    @Override
    public void listenTo(App app) {
        for (var key : Key.values()) {
            app.blockAction(
                    PadBlocks.KEY + key,
                    (r, c) -> redraw(
                            r.getPayload(), c, (user, pad) -> desk.dials().tap(user, pad, key, desk.now())));
        }
        app.blockAction(
                PadBlocks.UNDO,
                (r, c) -> redraw(r.getPayload(), c, (user, pad) -> desk.dials().undo(user, pad, desk.now())));
        app.blockAction(
                PadBlocks.DONE,
                (r, c) -> redraw(r.getPayload(), c, (user, pad) -> desk.dials().done(user, pad, desk.now())));
        app.blockAction(PadBlocks.NEW, (r, c) -> postAgain(r.getPayload(), c));
    }

    /** Somebody who has no such pad hears so alone; whoever's it is keeps what they see. */
    private Response redraw(BlockActionPayload payload, ActionContext context, Press press) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        press.on(user, UUID.fromString(place.id()))
                .ifPresentOrElse(
                        counted -> show(place, user, counted, payload),
                        () -> desk.out().whisper(place, user, desk.blocks().sentence("pad.gone")));
        return context.ack();
    }

    /** A message that the pad has left sends on to the one that takes its taps now. */
    private void show(Place place, String user, Counted counted, BlockActionPayload payload) {
        var pressed = PadBlocks.pressed(payload.getActions().get(0).getValue());
        desk.settle(user, counted.closed());
        if (counted.pad().hasLeft(pressed.orElse(null))) {
            desk.out().redraw(place, user, desk.blocks().moved());
            desk.change(user, counted.pad(), desk.drawn(counted));
        } else {
            desk.out().redraw(place, user, desk.drawn(counted));
        }
    }

    private Response postAgain(BlockActionPayload payload, ActionContext context) {
        desk.post(desk.meet(payload.getUser().getId()));
        return context.ack();
    }

    private interface Press {
        Optional<Counted> on(String user, UUID pad);
    }
}
