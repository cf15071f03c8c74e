package dev.rebound.support.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.support.ExitLines;
import dev.rebound.support.Help;

/** Opens people and exit lines from wherever a button with their name stands; where no form opens in time, a message says the same. */
final class SupportButtons implements Listener {
    private final SupportListeners.Rooms rooms;
    private final Outbound out;

    SupportButtons(SupportListeners.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(Help.PEOPLE, (request, context) -> people(request.getPayload(), context));
        app.blockAction(ExitLines.EXIT, (request, context) -> exit(request.getPayload(), context));
    }

    private Response people(BlockActionPayload payload, ActionContext context) {
        Member member = rooms.members().meet(payload.getUser().getId());
        if (!isShown(payload, rooms.people().view(member))) {
            tell(payload, rooms.people().message(member));
        }
        return context.ack();
    }

    private Response exit(BlockActionPayload payload, ActionContext context) {
        if (!isShown(payload, rooms.exit().view())) {
            tell(payload, rooms.exit().message());
        }
        return context.ack();
    }

    private boolean isShown(BlockActionPayload payload, View view) {
        return Place.isInForm(payload)
                ? out.modals().push(payload.getTriggerId(), view)
                : out.modals().open(payload.getTriggerId(), view);
    }

    private void tell(BlockActionPayload payload, Message message) {
        out.whisper(new Place("", payload.getResponseUrl()), payload.getUser().getId(), message);
    }
}
