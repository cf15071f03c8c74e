package dev.rebound.goals.slack;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.goals.Goals;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;

/** The way of goals into Slack: the one class of this door that wiring calls. */
public final class GoalDoor {
    private final GoalWord word;

    /**
     * The rooms behind the door.
     *
     * @param win what {@code /win} is called here
     */
    public record Rooms(
            String win,
            Goals goals,
            Diagnoser diagnoser,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {}

    public GoalDoor(Rooms rooms, Outbound out) {
        word = new GoalWord(rooms, out);
    }

    /** {@code /rebound goals}. */
    public Subcommand command() {
        return word;
    }

    /** The form and the buttons. */
    public Listener listener() {
        return word;
    }
}
