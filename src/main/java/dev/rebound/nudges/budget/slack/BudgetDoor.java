package dev.rebound.nudges.budget.slack;

import dev.rebound.nudges.Consents;
import dev.rebound.nudges.Lookout;
import dev.rebound.nudges.Planner;
import dev.rebound.nudges.Saying;
import dev.rebound.people.Members;
import dev.rebound.people.Timetable;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;

/** The budget's way into Slack and out of it: the one class of this door that wiring calls. */
public final class BudgetDoor {
    private final Settings settings;
    private final LessButtons less;

    /** The rooms behind the door. */
    public record Rooms(
            Members members,
            Timetable timetable,
            Consents consents,
            Planner planner,
            Lookout lookout,
            Playbook playbook,
            Clock clock) {}

    public BudgetDoor(Rooms rooms, Outbound out) {
        var desk = new BudgetDesk(
                rooms.members,
                rooms.timetable,
                rooms.consents,
                rooms.planner,
                rooms.lookout,
                rooms.playbook,
                rooms.clock);
        var blocks = new BundleBlocks(desk.labels());
        settings = new Settings(desk, new SettingsForm(desk.labels()), blocks, out);
        less = new LessButtons(desk, blocks, out);
    }

    /** {@code /rebound settings}. */
    public Subcommand command() {
        return settings;
    }

    /** The settings' form, <em>Why this?</em> and <em>Less of this</em>. */
    public Listener listener() {
        return app -> {
            settings.listenTo(app);
            less.listenTo(app);
        };
    }

    /** Sends what is to go to a person as one message. */
    public static BiConsumer<String, List<Saying>> post(Labels labels, Courier courier) {
        var blocks = new BundleBlocks(labels);
        return (user, sayings) -> courier.post(user, blocks.bundle(sayings));
    }
}
