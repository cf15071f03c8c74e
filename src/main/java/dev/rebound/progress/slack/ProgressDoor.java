package dev.rebound.progress.slack;

import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.progress.Telling;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Subcommand;
import java.time.Clock;

/** The way of figures into Slack: the one class of this door that wiring calls. */
public final class ProgressDoor {
    private ProgressDoor() {}

    /** The rooms behind the door. */
    public record Rooms(Telling telling, Members members, Playbook playbook, Clock clock) {}

    /** {@code /rebound stats}. */
    public static Subcommand command(Rooms rooms, Courier courier) {
        return new StatsWord(rooms, courier);
    }
}
