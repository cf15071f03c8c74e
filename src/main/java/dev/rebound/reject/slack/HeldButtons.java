package dev.rebound.reject.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.Wins;
import dev.rebound.playbook.Answer;
import dev.rebound.privacy.Words;
import dev.rebound.reject.Held;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The buttons under a question about a text that waits: what it is, is for its writer to say. */
final class HeldButtons implements Listener {
    private final Desk desk;
    private final Faces faces;
    private final Outbound out;
    private final Wins wins;

    HeldButtons(Desk desk, Faces faces, Outbound out, Wins wins) {
        this.desk = desk;
        this.faces = faces;
        this.out = out;
        this.wins = wins;
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(TakenBlocks.SPLIT, (r, c) -> split(r.getPayload(), c));
        app.blockAction(TakenBlocks.KEEP_ONE, (r, c) -> settle(r.getPayload(), c, this::asNo));
        app.blockAction(TakenBlocks.NO, (r, c) -> settle(r.getPayload(), c, this::asNo));
        app.blockAction(TakenBlocks.WIN, (r, c) -> settle(r.getPayload(), c, this::asWin));
    }

    private Response settle(BlockActionPayload payload, ActionContext context, Function<Held.Text, Message> as) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var answer = held(user, place).map(as).orElseGet(() -> faces.cards().answer(Answer.GONE));
        out.redraw(place, user, answer);
        return context.ack();
    }

    private Optional<Held.Text> held(String user, Place place) {
        return desk.held().take(user, UUID.fromString(place.id()));
    }

    private Message asNo(Held.Text held) {
        return faces.reception().takeAsNo(held.draft(desk.meet(held.author())));
    }

    private Message asWin(Held.Text held) {
        wins.add(new Win(UUID.randomUUID(), held.author(), held.at(), Words.of(held.text())));
        return faces.cards().answer(Answer.WIN_NOTED);
    }

    private Response split(BlockActionPayload payload, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var held = desk.held().read(user, UUID.fromString(place.id()));
        if (held.isEmpty()) {
            out.redraw(place, user, faces.cards().answer(Answer.GONE));
        } else if (!out.modals().open(payload.getTriggerId(), faces.form().two(held.get(), place))) {
            out.whisper(place, user, faces.cards().answer(Answer.FORM_LATE));
        }
        return context.ack();
    }
}
