package dev.rebound.win.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.rebound.playbook.Answer;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.util.UUID;
import java.util.function.Consumer;

/** Draws the answer to a win again where a button of another feature's was pressed, once that feature did its work. */
record WinDrawnAgain(WinListeners.Rooms rooms, WinBlocks blocks, Outbound out) implements Consumer<BlockActionPayload> {
    @Override
    public void accept(BlockActionPayload payload) {
        var place = Place.of(payload);
        var now = rooms.clock().instant();
        var member = rooms.members().meet(payload.getUser().getId());
        var message = rooms.log()
                .again(member, UUID.fromString(place.id()), now)
                .map(noted -> blocks.noted(noted, rooms.tact().beside(noted.win(), member, now), member, now))
                .orElseGet(() -> blocks.answer(Answer.GONE));
        out.redraw(place, member.user(), message);
    }
}
