package dev.rebound.reject.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.logbook.Source;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.Wins;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.privacy.Words;
import dev.rebound.reject.Held;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.util.UUID;
import java.util.function.BiFunction;

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
        app.blockAction(TakenBlocks.SPLIT, (r, c) -> open(r.getPayload(), c, this::two));
        app.blockAction(TakenBlocks.OPEN_FORM, (r, c) -> open(r.getPayload(), c, faces.form()::reason));
        app.blockAction(TakenBlocks.KEEP_ONE, (r, c) -> settle(r.getPayload(), c, this::asNo));
        app.blockAction(TakenBlocks.NO, (r, c) -> settle(r.getPayload(), c, this::asNo));
        app.blockAction(TakenBlocks.WIN, (r, c) -> settle(r.getPayload(), c, this::asWin));
        app.blockAction(
                TakenBlocks.NOT_NOW,
                (r, c) -> settle(
                        r.getPayload(), c, (held, member) -> faces.cards().answer(Answer.NOT_NOW)));
        app.blockAction(LoggedBlocks.UNDO_WIN, (r, c) -> undoWin(r.getPayload(), c));
    }

    private Response settle(
            BlockActionPayload payload, ActionContext context, BiFunction<Held.Text, Member, Message> as) {
        var place = Place.of(payload);
        var member = desk.meet(payload.getUser().getId());
        var held = desk.held().take(member.user(), UUID.fromString(place.id()));
        var answer = held.map(text -> faces.reception().refusal(member).orElseGet(() -> as.apply(text, member)))
                .orElseGet(() -> faces.cards().answer(Answer.GONE));
        out.redraw(place, member.user(), answer);
        return context.ack();
    }

    private Message asNo(Held.Text held, Member member) {
        var draft = held.draft(member);
        return held.source() == Source.BATCH
                ? faces.reception().takeBatchAsNo(draft, held.times())
                : faces.reception().takeAsNo(draft);
    }

    private Message asWin(Held.Text held, Member member) {
        var win = new Win(UUID.randomUUID(), held.author(), held.at(), Words.of(held.text()));
        wins.add(win);
        var day = member.today(held.at());
        var from = day.atStartOfDay(member.zone()).toInstant();
        var to = day.plusDays(1).atStartOfDay(member.zone()).toInstant();
        return faces.logged().win(win, wins.count(held.author(), from, to));
    }

    private Response undoWin(BlockActionPayload payload, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var undone = desk.takeBack().win(user, UUID.fromString(place.id()));
        var gone = faces.cards().answer(Answer.GONE);
        out.redraw(place, user, undone ? faces.logged().undoneWin() : gone);
        return context.ack();
    }

    private View two(Held.Text held, Place place) {
        return faces.form().two(desk.takeReport().parted(held.text()), place);
    }

    private Response open(BlockActionPayload payload, ActionContext context, BiFunction<Held.Text, Place, View> form) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var held = desk.held().read(user, UUID.fromString(place.id()));
        if (held.isEmpty()) {
            out.redraw(place, user, faces.cards().answer(Answer.GONE));
        } else if (!out.modals().open(payload.getTriggerId(), form.apply(held.get(), place))) {
            out.whisper(place, user, faces.cards().answer(Answer.FORM_LATE));
        }
        return context.ack();
    }
}
