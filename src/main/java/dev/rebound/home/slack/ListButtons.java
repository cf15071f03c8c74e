package dev.rebound.home.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.home.LastTen;
import dev.rebound.home.Listing;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;

/** <em>Older</em> and <em>Newer</em>: on the page they open the list, in the list they turn it. */
record ListButtons(Listing listing, HomeDoor.Rooms rooms, ListView view, Outbound out) implements Listener {
    @Override
    public void listenTo(App app) {
        app.blockAction(LastTen.OLDER, (r, c) -> turn(r.getPayload(), c));
        app.blockAction(LastTen.NEWER, (r, c) -> turn(r.getPayload(), c));
    }

    private Message late() {
        var text = rooms.playbook().labels().text("form.late");
        return new Message(text, Blocks.start().theirs(text).list());
    }

    private Response turn(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var from = Integer.parseInt(payload.getActions().get(0).getValue());
        var page = view.of(listing.page(member, rooms.clock().instant(), from, LastTen.TEN));
        if (Place.isInForm(payload)) {
            out.modals().redraw(payload.getView().getId(), page);
        } else if (!out.modals().open(payload.getTriggerId(), page)) {
            out.whisper(Place.of(payload), member.user(), late());
        }
        return context.ack();
    }
}
