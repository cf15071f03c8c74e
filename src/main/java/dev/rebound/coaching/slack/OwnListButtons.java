package dev.rebound.coaching.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.coaching.ReframeActions;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.util.UUID;
import java.util.function.Consumer;

/** The list of one's own sentences: opened from Home, changed line by line, drawn again where it lies. */
final class OwnListButtons implements Listener {
    private final CoachListeners.Rooms rooms;
    private final Outbound out;
    private final OwnViews views;

    OwnListButtons(CoachListeners.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        views = new OwnViews(rooms.playbook());
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(ReframeActions.LIST, (r, c) -> open(r.getPayload(), c));
        app.blockAction(OwnViews.EDIT, (r, c) -> edit(r.getPayload(), c));
        app.blockAction(
                OwnViews.DELETE,
                (r, c) -> change(
                        r.getPayload(),
                        c,
                        user -> rooms.own()
                                .remove(
                                        user,
                                        UUID.fromString(Place.of(r.getPayload()).id()))));
        app.blockAction(
                OwnViews.REST,
                (r, c) -> change(
                        r.getPayload(),
                        c,
                        user -> rooms.ratings().rest(user, rooms.clock().instant())));
        app.blockAction(OwnViews.RESUME, (r, c) -> change(r.getPayload(), c, rooms.ratings()::resume));
    }

    View list(String user) {
        return views.list(rooms.own().of(user), rooms.ratings().isResting(user));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var user = payload.getUser().getId();
        if (!out.modals().open(payload.getTriggerId(), list(user))) {
            out.whisper(Place.of(payload), user, late());
        }
        return context.ack();
    }

    /** Over the list; it is drawn again when the form over it was sent, for nobody tells it otherwise. */
    private Response edit(BlockActionPayload payload, ActionContext context) {
        var user = payload.getUser().getId();
        var view = rooms.own()
                .find(user, UUID.fromString(Place.of(payload).id()))
                .map(views::edit)
                .orElseGet(() -> views.said("coach.gone"));
        out.modals().push(payload.getTriggerId(), view);
        return context.ack();
    }

    private Response change(BlockActionPayload payload, ActionContext context, Consumer<String> how) {
        var user = payload.getUser().getId();
        how.accept(user);
        out.modals().redraw(payload.getView().getId(), list(user));
        out.pages().refresh(user);
        return context.ack();
    }

    private Message late() {
        var text = rooms.playbook().labels().text("form.late");
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
