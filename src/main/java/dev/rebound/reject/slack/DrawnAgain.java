package dev.rebound.reject.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.rebound.nudges.Manner;
import dev.rebound.nudges.Tact;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.reject.Card;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.util.UUID;
import java.util.function.Consumer;

/** Draws an entry again where a button of another feature's was pressed, once that feature did its work. */
record DrawnAgain(Desk desk, Faces faces, Outbound out) implements Consumer<BlockActionPayload> {
    @Override
    public void accept(BlockActionPayload payload) {
        var place = Place.of(payload);
        var member = desk.meet(payload.getUser().getId());
        var card = desk.changeOfMind().card(member, UUID.fromString(place.id()));
        if (Place.isInForm(payload)) {
            var form = card.map(c -> faces.more().of(c, place))
                    .orElseGet(() -> faces.more().gone(Answer.GONE, place));
            out.modals().redraw(payload.getView().getId(), form);
        } else {
            var message = card.map(c -> faces.cards().card(c, manner(c, member, payload)))
                    .orElseGet(() -> faces.cards().answer(Answer.GONE));
            out.redraw(place, member.user(), message);
        }
    }

    private Manner manner(Card card, Member member, BlockActionPayload payload) {
        var value = payload.getActions().get(0).getValue();
        var waits = value != null && Tact.isWaiting(value);
        return waits ? desk.waiting(card, member) : desk.again(card, member);
    }
}
