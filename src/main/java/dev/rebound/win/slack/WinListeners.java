package dev.rebound.win.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.logbook.Wins;
import dev.rebound.nudges.Tact;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.win.LogWin;
import dev.rebound.win.WinsOnHome;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** The way of wins into Slack: the one class of this door that wiring calls. */
public final class WinListeners implements Listener {
    private final Rooms rooms;
    private final Outbound out;
    private final WinView view;

    /**
     * The rooms behind the door.
     *
     * @param command what {@code /win} is called here
     */
    public record Rooms(
            String command,
            LogWin log,
            Wins wins,
            Members members,
            PeopleNearby people,
            Tact tact,
            Playbook playbook,
            Clock clock) {}

    public WinListeners(Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        view = new WinView(rooms.playbook());
    }

    /** Draws the answer to a win again around a pressed button that another feature added and has dealt with. */
    public static Consumer<BlockActionPayload> redrawing(Rooms rooms, Outbound out) {
        return new WinDrawnAgain(rooms, new WinBlocks(rooms.playbook(), rooms.command()), out);
    }

    @Override
    public void listenTo(App app) {
        new WinCommand(rooms, out).listenTo(app);
        app.blockAction(WinsOnHome.OPEN, (r, c) -> open(r.getPayload(), c));
        app.blockAction(WinView.DELETE, (r, c) -> delete(r.getPayload(), c));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var place = Place.of(payload);
        var shown = rooms.wins()
                .find(member.user(), UUID.fromString(place.id()))
                .map(win -> view.of(win, member, rooms.clock().instant()))
                .orElseGet(() -> view.gone(Answer.GONE));
        var trigger = payload.getTriggerId();
        var opened = Place.isInForm(payload)
                ? out.modals().push(trigger, shown)
                : out.modals().open(trigger, shown);
        if (!opened) {
            out.whisper(place, member.user(), late());
        }
        return context.ack();
    }

    private Response delete(BlockActionPayload payload, ActionContext context) {
        var user = payload.getUser().getId();
        var gone = rooms.wins().remove(user, UUID.fromString(Place.of(payload).id()));
        out.modals().redraw(payload.getView().getId(), view.gone(gone ? Answer.UNDONE : Answer.GONE));
        out.pages().refresh(user);
        return context.ack();
    }

    private Message late() {
        var text = rooms.playbook().labels().text("form.late");
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
