package dev.rebound.team.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.team.TeamsOnHome;
import java.util.UUID;

/** One tap for each yes and each no, under the question and on Home. */
final class YesButtons implements Listener {
    private final TeamDoor.Rooms rooms;
    private final YesBlocks blocks;
    private final Outbound out;

    YesButtons(TeamDoor.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        blocks = new YesBlocks(rooms.playbook().labels());
    }

    @Override
    public void listenTo(App app) {
        for (var question : Question.values()) {
            app.blockAction(TeamsOnHome.SAY + question, (r, c) -> said(r.getPayload(), question, c));
        }
    }

    private Response said(BlockActionPayload payload, Question question, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var id = UUID.fromString(place.id());
        var yes = Place.chosen(payload).endsWith(" true");
        var now = rooms.clock().instant();
        var message = rooms.joining()
                .say(id, user, question, yes, now)
                .map(team -> blocks.question(team, rooms.joining().yeses(id, user, now)))
                .orElseGet(blocks::gone);
        out.redraw(place, user, message);
        if (place.isMessage()) {
            out.pages().refresh(user);
        }
        return context.ack();
    }
}
