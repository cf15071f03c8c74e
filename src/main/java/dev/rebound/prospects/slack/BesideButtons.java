package dev.rebound.prospects.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.rebound.logbook.Rejection;
import dev.rebound.prospects.StopBeside;
import dev.rebound.slack.Listener;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The buttons beside a card: take it off the list, the same one, another one. Only an entry's own author presses them. */
record BesideButtons(ContactsDesk desk, Consumer<BlockActionPayload> cards) implements Listener {
    @Override
    public void listenTo(App app) {
        onPress(app, StopBeside.UNDO, (entry, ids) -> desk.list().undo(entry.id()));
        onPress(app, StopBeside.SAME, (entry, ids) -> decide(entry, ids, true));
        onPress(app, StopBeside.DIFFERENT, (entry, ids) -> decide(entry, ids, false));
    }

    private void onPress(App app, String action, BiConsumer<Rejection, String[]> work) {
        app.blockAction(action, (request, context) -> {
            var payload = request.getPayload();
            var ids = payload.getActions().get(0).getValue().split(" ");
            desk.rooms()
                    .logbook()
                    .find(payload.getUser().getId(), UUID.fromString(ids[0]))
                    .ifPresent(entry -> work.accept(entry, ids));
            cards.accept(payload);
            return context.ack();
        });
    }

    /** An entry that went off the list meanwhile has nothing to decide. */
    private void decide(Rejection entry, String[] ids, boolean same) {
        desk.list()
                .find(UUID.fromString(ids[1]))
                .ifPresent(stop -> desk.list().decide(stop.id(), entry.prospect(), same));
    }
}
