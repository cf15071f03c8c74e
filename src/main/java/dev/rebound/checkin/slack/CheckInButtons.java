package dev.rebound.checkin.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.checkin.CommonHours;
import dev.rebound.checkin.Meeting;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Files;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whether they met, and a calendar file for whoever wants one, in their own direct message. */
final class CheckInButtons implements Listener {
    private static final int TIMES = 2;
    private static final String NAME = "check-in.ics";

    private final CheckInDoor.Rooms rooms;
    private final CheckInDoor.Ways ways;
    private final Labels labels;
    private final CheckInBlocks blocks;

    CheckInButtons(CheckInDoor.Rooms rooms, CheckInDoor.Ways ways) {
        this.rooms = rooms;
        this.ways = ways;
        labels = rooms.playbook().labels();
        blocks = new CheckInBlocks(labels);
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(CheckInBlocks.MET, (r, c) -> said(r.getPayload(), true, c));
        app.blockAction(CheckInBlocks.NOT_MET, (r, c) -> said(r.getPayload(), false, c));
        for (var at = 0; at < TIMES; at++) {
            var which = at;
            app.blockAction(CheckInBlocks.FILE + at, (r, c) -> file(r.getPayload(), which, c));
        }
    }

    private Response said(BlockActionPayload payload, boolean met, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var id = UUID.fromString(place.id());
        rooms.going()
                .answer(id, user, met, rooms.clock().instant())
                .ifPresentOrElse(
                        meeting -> ways.out().redraw(place, user, blocks.said(id, met)),
                        () -> ways.out().whisper(place, user, blocks.gone()));
        return context.ack();
    }

    private Response file(BlockActionPayload payload, int which, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        rooms.going()
                .of(UUID.fromString(place.id()), user)
                .map(Meeting::talk)
                .filter(talk -> talk.suggested().size() > which)
                .ifPresentOrElse(
                        talk -> send(user, talk.suggested().get(which)),
                        () -> ways.out().whisper(place, user, blocks.gone()));
        return context.ack();
    }

    private void send(String user, Instant at) {
        var content = CommonHours.file(
                List.of(at),
                labels.text("checkin.title"),
                labels.text("checkin.file.about"),
                rooms.clock().instant());
        ways.files().send(user, new Files.Text(NAME, labels.text("checkin.file"), content));
    }
}
