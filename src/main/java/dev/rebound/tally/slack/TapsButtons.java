package dev.rebound.tally.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import dev.rebound.tally.Pad;
import dev.rebound.tally.PadsOnHome;
import java.util.Optional;
import java.util.UUID;

/** A pad's taps, opened from Home or from a list of everything, and one of them taken out. */
final class TapsButtons implements Listener {
    private final PadDesk desk;
    private final TapsView view;

    TapsButtons(PadDesk desk, TapsView view) {
        this.desk = desk;
        this.view = view;
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(PadsOnHome.OPEN, (r, c) -> open(r.getPayload(), c));
        app.blockAction(TapsView.OUT, (r, c) -> takeOut(r.getPayload(), c));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var place = Place.of(payload);
        var shown = shown(desk.dials().read(member.user(), UUID.fromString(place.id())), member);
        var modals = desk.out().modals();
        var opened = Place.isInForm(payload)
                ? modals.push(payload.getTriggerId(), shown)
                : modals.open(payload.getTriggerId(), shown);
        if (!opened) {
            desk.out().whisper(place, member.user(), desk.blocks().sentence("form.late"));
        }
        return context.ack();
    }

    private Response takeOut(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var ids = payload.getActions().get(0).getValue().split(" ");
        var left = desk.dials().takeOut(member.user(), UUID.fromString(ids[0]), UUID.fromString(ids[1]));
        desk.out().modals().redraw(payload.getView().getId(), shown(left, member));
        desk.out().pages().refresh(member.user());
        return context.ack();
    }

    private View shown(Optional<Pad> pad, Member member) {
        return pad.map(found -> view.of(found, member)).orElseGet(view::gone);
    }
}
