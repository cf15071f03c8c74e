package dev.rebound.coaching.slack;

import dev.rebound.coaching.OwnWords;
import dev.rebound.coaching.Ratings;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;

/** The coach's way into Slack: the one class of this door that wiring calls. */
public final class CoachListeners {
    private CoachListeners() {}

    /** The rooms behind the door. */
    public record Rooms(
            OwnWords own, Ratings ratings, Members members, PeopleNearby people, Playbook playbook, Clock clock) {}

    /** The form for a sentence of one's own, and the list of them. */
    public static Listener own(Rooms rooms, Outbound out) {
        var form = new OwnForm(rooms, out);
        var list = new OwnListButtons(rooms, out);
        return app -> {
            form.listenTo(app);
            list.listenTo(app);
        };
    }

    /** {@code /rebound own}. */
    public static Subcommand command(Rooms rooms, Outbound out) {
        return new OwnCommand(rooms, out);
    }
}
