package dev.rebound.calls.slack;

import dev.rebound.calls.Importing;
import dev.rebound.calls.Teller;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;

/** The way of files of calls into Slack: the one class of this door that wiring calls. */
public final class CallsDoor {
    private final ImportWord word;

    /** The rooms behind the door. */
    public record Rooms(Importing importing, Members members, Playbook playbook) {}

    public CallsDoor(Rooms rooms, Outbound out) {
        word = new ImportWord(rooms, out);
    }

    /** {@code /rebound import}. */
    public Subcommand command() {
        return word;
    }

    /** The form and the buttons. */
    public Listener listener() {
        return word;
    }

    /** Tells by direct message. */
    public static Teller teller(Playbook playbook, Courier courier) {
        return new ImportTeller(new ImportBlocks(playbook.labels()), courier);
    }
}
