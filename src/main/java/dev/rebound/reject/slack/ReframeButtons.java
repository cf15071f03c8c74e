package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.coaching.ReframeActions;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.reject.Card;
import dev.rebound.reject.Reframing;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a rep says about the reframe on a card; each press draws the card again where it stood. */
final class ReframeButtons implements Listener {
    private final Reframing reframing;
    private final RejectListeners.Rooms rooms;
    private final Outbound out;
    private final CardBlocks cards;

    ReframeButtons(Reframing reframing, RejectListeners.Rooms rooms, Outbound out) {
        this.reframing = reframing;
        this.rooms = rooms;
        this.out = out;
        cards = new CardBlocks(rooms.playbook());
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(ReframeActions.HELPFUL, (r, c) -> redraw(r.getPayload(), c, this::helpful));
        app.blockAction(ReframeActions.NOTED, (r, c) -> redraw(r.getPayload(), c, this::takeBack));
        app.blockAction(ReframeActions.NOT_FOR_ME, (r, c) -> redraw(r.getPayload(), c, this::notForMe));
        app.blockAction(ReframeActions.LESS, (r, c) -> redraw(r.getPayload(), c, this::less));
        app.blockAction(ReframeActions.BACK, (r, c) -> redraw(r.getPayload(), c, this::back));
    }

    /** What was pressed: whose entry, and which text where the button names one. */
    private record Press(Member author, UUID entry, String text, Instant at) {}

    private interface Reply {
        Optional<Message> to(Press press);
    }

    private Response redraw(BlockActionPayload payload, ActionContext context, Reply reply) {
        var place = Place.of(payload);
        var member = rooms.members().meet(payload.getUser().getId());
        var words = Place.chosen(payload).split(" ", 2);
        var text = words.length < 2 ? "" : words[1];
        var press =
                new Press(member, UUID.fromString(words[0]), text, rooms.clock().instant());
        out.redraw(place, member.user(), reply.to(press).orElseGet(() -> cards.answer(Answer.GONE)));
        return context.ack();
    }

    private Optional<Message> helpful(Press press) {
        return drawn(reframing.helpful(press.author(), press.entry(), press.text(), press.at()), press);
    }

    private Optional<Message> takeBack(Press press) {
        return drawn(reframing.takeBack(press.author(), press.entry(), press.text()), press);
    }

    private Optional<Message> notForMe(Press press) {
        return drawn(reframing.notForMe(press.author(), press.entry(), press.text(), press.at()), press);
    }

    private Optional<Message> less(Press press) {
        return drawn(reframing.less(press.author(), press.entry(), press.at()), press)
                .map(card -> withWayBack(card, press.entry()));
    }

    private Optional<Message> back(Press press) {
        return drawn(reframing.back(press.author(), press.entry()), press);
    }

    private Optional<Message> drawn(Optional<Card> card, Press press) {
        return card.map(c -> cards.card(c, rooms.tact().again(c.entry(), press.author(), press.at())));
    }

    private Message withWayBack(Message card, UUID entry) {
        var labels = rooms.playbook().labels();
        var back = button(ReframeActions.BACK, labels.text("coach.button.back"), entry.toString());
        var blocks = Blocks.start()
                .addAll(card.blocks())
                .small(labels.text("coach.resting"))
                .row(back);
        return new Message(card.text(), blocks.list());
    }
}
