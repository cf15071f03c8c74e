package dev.rebound.abuse.slack;

import com.slack.api.bolt.App;
import dev.rebound.abuse.OwnedOnHome;
import dev.rebound.prospects.Ownership;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.util.UUID;

/** <em>Let it go</em>: only what is one's own. */
record OwnedButtons(Ownership ownership, Outbound out) implements Listener {
    @Override
    public void listenTo(App app) {
        app.blockAction(OwnedOnHome.LET_GO, (request, context) -> {
            var user = request.getPayload().getUser().getId();
            ownership.letGo(UUID.fromString(Place.of(request.getPayload()).id()), user);
            out.pages().refresh(user);
            return context.ack();
        });
    }
}
