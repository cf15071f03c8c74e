package dev.rebound.talk.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.checkin.CommonHours;
import dev.rebound.slack.Files;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.talk.Reply;
import dev.rebound.talk.TalkBeside;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** A peer's yes and no, the asker's taking it back, the calendar file, and the way back from a false alarm. */
final class TalkButtons implements Listener {
    private final TalkDoor.Rooms rooms;
    private final TalkMessages messages;
    private final TalkWord word;
    private final Outbound out;
    private final Files files;

    TalkButtons(TalkDoor.Rooms rooms, TalkWord word, Outbound out, Files files) {
        this.rooms = rooms;
        this.word = word;
        this.out = out;
        this.files = files;
        messages = word.messages();
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(TalkMessages.ACCEPT, (r, c) -> accept(r.getPayload(), c));
        app.blockAction(TalkMessages.NOT_NOW, (r, c) -> notNow(r.getPayload(), c));
        app.blockAction(TalkMessages.BACK, (r, c) -> takeBack(r.getPayload(), c));
        app.blockAction(TalkMessages.FILE, (r, c) -> file(r.getPayload(), c));
        app.blockAction(TalkBeside.ASK, (r, c) -> ask(r.getPayload(), c));
        app.blockAction(TalkWord.MEANT, (r, c) -> meant(r.getPayload(), c));
    }

    /** From beside a break; what stands there stays. */
    private Response ask(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        out.whisper(Place.of(payload), member.user(), word.asked(member));
        return context.ack();
    }

    /** The message of somebody who came too late is taken away by whoever ended the ask. */
    private Response accept(BlockActionPayload payload, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var reply = rooms.talking()
                .accept(UUID.fromString(place.id()), user, rooms.clock().instant());
        var message = messages.accepted(reply);
        if (reply.kind() == Reply.Kind.MET) {
            out.redraw(place, user, message);
        } else {
            out.whisper(place, user, message);
        }
        return context.ack();
    }

    /** That they said so is written down nowhere. */
    private Response notNow(BlockActionPayload payload, ActionContext context) {
        out.redraw(Place.of(payload), payload.getUser().getId(), messages.said("talk.declined"));
        return context.ack();
    }

    private Response takeBack(BlockActionPayload payload, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var reply = rooms.talking().takeBack(UUID.fromString(place.id()), user);
        out.redraw(place, user, messages.takenBack(reply));
        return context.ack();
    }

    private Response file(BlockActionPayload payload, ActionContext context) {
        var labels = rooms.playbook().labels();
        var moments = Arrays.stream(Place.chosen(payload).split(" "))
                .map(second -> Instant.ofEpochSecond(Long.parseLong(second)))
                .toList();
        var file = CommonHours.file(
                moments,
                labels.text("talk.file.summary"),
                labels.text("talk.file.description", "what", rooms.command()),
                rooms.clock().instant());
        files.send(payload.getUser().getId(), new Files.Text("five-minutes.ics", labels.text("talk.file.here"), file));
        return context.ack();
    }

    private Response meant(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        out.redraw(Place.of(payload), member.user(), messages.withNote(word.asked(member)));
        return context.ack();
    }
}
