package dev.rebound.followup.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.rebound.followup.Following;
import dev.rebound.followup.Reminding;
import dev.rebound.logbook.Logbook;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voices;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Files;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;
import java.util.function.Consumer;

/** The way of follow-ups into Slack: the one class of this door that wiring calls. */
public final class FollowUpDoor {
    private FollowUpDoor() {}

    /** The rooms behind the door. */
    public record Rooms(Following following, Logbook logbook, Members members, Playbook playbook, Clock clock) {}

    /** {@code /rebound followups}. */
    public static Subcommand command(Rooms rooms) {
        return new FollowUpWord(desk(rooms));
    }

    /**
     * The buttons and the form.
     *
     * @param cards draws a card again around a pressed button
     */
    public static Listener listener(Rooms rooms, Outbound out, Files files, Consumer<BlockActionPayload> cards) {
        var desk = desk(rooms);
        var buttons = new FollowUpButtons(desk, out, files, cards);
        var form = new FollowUpForm(desk, out);
        return app -> {
            buttons.listenTo(app);
            form.listenTo(app);
        };
    }

    /** Sends the one message of a day, in the person's own voice. */
    public static Reminding.Teller teller(Playbook playbook, Voices voices, Courier courier) {
        var blocks = new FollowUpBlocks(playbook);
        return (author, due, today) -> {
            var message = voices.of(author.user()).say(() -> blocks.reminder(due, author, today));
            courier.post(author.user(), message);
        };
    }

    private static FollowUpDesk desk(Rooms rooms) {
        return new FollowUpDesk(rooms, new FollowUpBlocks(rooms.playbook()));
    }
}
