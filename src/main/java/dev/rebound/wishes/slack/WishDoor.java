package dev.rebound.wishes.slack;

import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import dev.rebound.wishes.Ahead;
import dev.rebound.wishes.WishBook;
import dev.rebound.wishes.WishWords;
import java.time.Clock;

/** The way of wishes into Slack: the one class of this door that wiring calls. */
public final class WishDoor {
    private final CheckinsWord word;

    /**
     * The rooms behind the door.
     *
     * @param command what {@code /rebound} is called here
     */
    public record Rooms(
            String command,
            WishBook book,
            Ahead ahead,
            WishWords words,
            Members members,
            Playbook playbook,
            Clock clock) {}

    public WishDoor(Rooms rooms, Outbound out) {
        word = new CheckinsWord(rooms, out);
    }

    /** {@code /rebound checkins}. */
    public Subcommand command() {
        return word;
    }

    /** The form and the buttons. */
    public Listener listener() {
        return word;
    }
}
