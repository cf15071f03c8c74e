package dev.rebound.routine.slack;

import dev.rebound.nudges.Consents;
import dev.rebound.nudges.Lookout;
import dev.rebound.nudges.Planner;
import dev.rebound.people.Members;
import dev.rebound.people.Timetable;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.RoutineTexts;
import dev.rebound.routine.RoutineLines;
import dev.rebound.routine.Routines;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;

/** Routines' way into Slack: the one class of this door that wiring calls. */
public final class RoutineDoor {
    private final RoutineWord word;

    /** The rooms behind the door. */
    public record Rooms(
            Routines routines,
            RoutineLines lines,
            RoutineTexts texts,
            Consents consents,
            Timetable timetable,
            Planner planner,
            Members members,
            Playbook playbook,
            Clock clock) {}

    public RoutineDoor(Rooms rooms, Lookout lookout, Outbound out) {
        word = new RoutineWord(new RoutineDesk(rooms, lookout), out);
    }

    /** {@code /rebound routine}. */
    public Subcommand command() {
        return word;
    }

    /** The form, <em>Routines</em> on Home, and <em>Start</em>. */
    public Listener listener() {
        return word;
    }
}
