package dev.rebound.support.slack;

import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import dev.rebound.support.Choices;
import dev.rebound.support.ExitLines;
import dev.rebound.support.Help;
import dev.rebound.support.Lines;
import dev.rebound.support.Unsent;
import java.time.Clock;
import java.util.function.Predicate;

/** Support's way into Slack: the one class of this door that wiring calls. */
public final class SupportListeners {
    private SupportListeners() {}

    /**
     * The rooms behind the door.
     *
     * @param admins who may write down a workspace's people
     */
    public record Rooms(
            Predicate<String> admins,
            Help help,
            Choices choices,
            Lines lines,
            ExitLines exitLines,
            Unsent unsent,
            Members members,
            Playbook playbook,
            Clock clock) {
        PeopleViews people() {
            return new PeopleViews(help, lines, playbook.labels());
        }

        ExitBlocks exit() {
            return new ExitBlocks(exitLines, playbook.labels(), clock);
        }

        TearViews tear() {
            return new TearViews(playbook.labels());
        }

        boolean isOperator(String user) {
            return admins.test(user);
        }
    }

    /** {@code /rebound people}. */
    public static Subcommand people(Rooms rooms, Outbound out) {
        return new PeopleWord(rooms, out.modals());
    }

    /** {@code /rebound exit}. */
    public static Subcommand exit(Rooms rooms) {
        return new ExitWord(rooms.exit());
    }

    /** {@code /rebound tear}. */
    public static Subcommand tear(Rooms rooms, Outbound out) {
        return new TearWord(rooms, out.modals());
    }

    /** The buttons that open people and exit lines, wherever they are drawn, and the forms. */
    public static Listener buttons(Rooms rooms, Outbound out) {
        var buttons = new SupportButtons(rooms, out);
        var forms = new SupportForms(rooms, out);
        return app -> {
            buttons.listenTo(app);
            forms.listenTo(app);
        };
    }
}
