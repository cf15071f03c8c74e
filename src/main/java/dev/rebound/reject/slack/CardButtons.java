package dev.rebound.reject.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.logbook.Part;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.reject.Card;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The buttons of a card; each does its one thing to the entry and draws the card again where it stood. */
final class CardButtons implements Listener {
    private final Desk desk;
    private final Faces faces;
    private final Outbound out;

    CardButtons(Desk desk, Faces faces, Outbound out) {
        this.desk = desk;
        this.faces = faces;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(CardBlocks.HURT, (r, c) -> redraw(r.getPayload(), c, desk.changeOfMind()::thatHurt));
        app.blockAction(CardBlocks.SHOW, (r, c) -> redraw(r.getPayload(), c, desk.changeOfMind()::card));
        app.blockAction(CardBlocks.HIDE, (r, c) -> hide(r.getPayload(), c));
        app.blockAction(CardBlocks.UNDO, (r, c) -> undo(r.getPayload(), c));
        app.blockAction(CardBlocks.NOT_RIGHT, (r, c) -> open(r.getPayload(), c, correction(r.getPayload())));
        app.blockAction(CardBlocks.WHO, (r, c) -> open(r.getPayload(), c, faces.form()::who));
        app.blockAction(CardBlocks.MORE, (r, c) -> open(r.getPayload(), c, faces.more()::of));
        app.blockAction(CardBlocks.MENU, (r, c) -> chosen(r.getPayload(), c));
        app.blockAction(startingWith(CardBlocks.BUCKET), (r, c) -> pickBucket(r.getPayload(), c));
        app.blockAction(startingWith(CardBlocks.OBJECTION), (r, c) -> pickObjection(r.getPayload(), c));
        app.blockAction(startingWith(MoreView.FLIP), (r, c) -> flip(r.getPayload(), c));
    }

    /** What stands behind the dots does what its button would. */
    private Response chosen(BlockActionPayload payload, ActionContext context) {
        return switch (word(payload, 1)) {
            case CardBlocks.NOT_RIGHT -> open(payload, context, correction(payload));
            case CardBlocks.WHO -> open(payload, context, faces.form()::who);
            case CardBlocks.MORE -> open(payload, context, faces.more()::of);
            case CardBlocks.HIDE -> hide(payload, context);
            case CardBlocks.UNDO -> undo(payload, context);
            default -> context.ack();
        };
    }

    private Response redraw(
            BlockActionPayload payload, ActionContext context, BiFunction<Member, UUID, Optional<Card>> change) {
        var place = Place.of(payload);
        var member = desk.meet(payload.getUser().getId());
        out.redraw(place, member.user(), shown(change.apply(member, UUID.fromString(place.id())), member));
        return context.ack();
    }

    private Message shown(Optional<Card> card, Member member) {
        return card.map(c -> faces.cards().card(c, desk.again(c, member)))
                .orElseGet(() -> faces.cards().answer(Answer.GONE));
    }

    private Response hide(BlockActionPayload payload, ActionContext context) {
        var place = Place.of(payload);
        out.redraw(place, payload.getUser().getId(), faces.cards().hidden(place.id()));
        return context.ack();
    }

    private Response undo(BlockActionPayload payload, ActionContext context) {
        var place = Place.of(payload);
        var member = desk.meet(payload.getUser().getId());
        var undone = desk.changeOfMind().undo(member, UUID.fromString(place.id()));
        var answer = undone ? Answer.UNDONE : Answer.GONE;
        out.redraw(place, member.user(), faces.cards().answer(answer));
        if (place.isMessage()) {
            out.pages().refresh(member.user());
        }
        if (Place.isInForm(payload)) {
            redrawForms(payload.getView(), faces.more().gone(answer, place));
        }
        return context.ack();
    }

    /** Below its card an entry asks for the labels alone; from a list everything about it can be put right. */
    private BiFunction<Card, Place, View> correction(BlockActionPayload payload) {
        var member = desk.meet(payload.getUser().getId());
        return (card, place) -> place.isMessage()
                ? faces.form().correction(card, place)
                : faces.edit().of(card.entry(), member, place);
    }

    /** A correction lies over an opened entry, which is gone as well; an opened entry may lie over a search, which stays. */
    private void redrawForms(View form, View gone) {
        out.modals().redraw(form.getId(), gone);
        if (ReportForm.CORRECT.equals(form.getCallbackId()) && form.getPreviousViewId() != null) {
            out.modals().redraw(form.getPreviousViewId(), gone);
        }
    }

    private Response open(BlockActionPayload payload, ActionContext context, BiFunction<Card, Place, View> view) {
        var place = Place.of(payload);
        var member = desk.meet(payload.getUser().getId());
        var card = desk.changeOfMind().card(member, UUID.fromString(place.id()));
        if (card.isEmpty()) {
            out.redraw(place, member.user(), faces.cards().answer(Answer.GONE));
        }
        var shown = card.map(c -> view.apply(c, place));
        if (!opened(payload, shown, place)) {
            out.whisper(place, member.user(), faces.cards().answer(Answer.FORM_LATE));
        }
        return context.ack();
    }

    /** In a form an entry that is gone is told over it; elsewhere the place itself tells. */
    private boolean opened(BlockActionPayload payload, Optional<View> view, Place place) {
        var trigger = payload.getTriggerId();
        if (Place.isInForm(payload)) {
            return out.modals().push(trigger, view.orElseGet(() -> faces.more().gone(Answer.GONE, place)));
        }
        return view.isEmpty() || out.modals().open(trigger, view.get());
    }

    private Response pickBucket(BlockActionPayload payload, ActionContext context) {
        var bucket = Bucket.valueOf(word(payload, 1));
        return redraw(payload, context, (member, id) -> desk.changeOfMind().answer(member, id, bucket));
    }

    private Response pickObjection(BlockActionPayload payload, ActionContext context) {
        var objection = Objection.valueOf(word(payload, 1));
        return redraw(payload, context, (member, id) -> desk.changeOfMind().answer(member, id, objection));
    }

    private Response flip(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var card = desk.changeOfMind()
                .judge(
                        member,
                        UUID.fromString(word(payload, 0)),
                        Integer.parseInt(word(payload, 1)),
                        Part.Verdict.valueOf(word(payload, 2)));
        card.ifPresent(c ->
                out.modals().redraw(payload.getView().getId(), faces.more().of(c, Place.of(payload.getView()))));
        return context.ack();
    }

    private static String word(BlockActionPayload payload, int place) {
        return Place.chosen(payload).split(" ")[place];
    }

    private static Pattern startingWith(String prefix) {
        return Pattern.compile("^" + Pattern.quote(prefix) + ".*$");
    }
}
