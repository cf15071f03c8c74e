package dev.rebound.patterns.slack;

import dev.rebound.patterns.Patterns;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;

/** The way of patterns into Slack: the one class of this door that wiring calls. */
public final class PatternDoor {
    private final PatternWord word;

    /** The rooms behind the door. */
    public record Rooms(Patterns patterns, Members members, Playbook playbook, Clock clock) {}

    public PatternDoor(Rooms rooms, Outbound out) {
        word = new PatternWord(rooms, out);
    }

    /** {@code /rebound patterns}. */
    public Subcommand command() {
        return word;
    }

    /** The button on Home. */
    public Listener listener() {
        return word;
    }
}
