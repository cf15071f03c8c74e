package dev.rebound.prospects.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.rebound.logbook.Logbook;
import dev.rebound.people.Members;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.prospects.DoNotContact;
import dev.rebound.prospects.EraseProspect;
import dev.rebound.prospects.Outlet;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The list's way into Slack: the one class of this door that wiring calls. */
public final class ContactsDoor {
    private ContactsDoor() {}

    /** How a file reaches a person's direct message. */
    public interface FileOut {
        /**
         * Sends a file.
         *
         * @param name with its ending
         * @param said a sentence that goes before it
         * @param content sent as UTF-8
         */
        void send(String user, String name, String said, String content);
    }

    /** Who may do what with the list: managers keep it, and admins erase and connect tools as well. */
    public record Keepers(Predicate<String> managers, Predicate<String> admins) {
        boolean mayKeep(String user) {
            return admins.test(user) || managers.test(user);
        }
    }

    /** What they do with it, beside reading it. */
    public record Tools(Keepers keepers, EraseProspect eraser, Outlet outlet, FileOut files) {}

    /**
     * The rooms behind the door.
     *
     * @param command what {@code /rebound} is called here
     */
    public record Rooms(
            String command,
            DoNotContact list,
            Logbook logbook,
            Members members,
            Playbook playbook,
            Clock clock,
            Tools tools) {}

    /** What an admin is told once a name is erased. */
    public static Message erased(Optional<Integer> entries, Labels labels) {
        return ContactsDesk.sentence(entries.map(count -> labels.text("contacts.erased.many", "count", count))
                .orElseGet(() -> labels.text("contacts.erased")));
    }

    /** {@code /rebound contacts}. */
    public static Subcommand command(Rooms rooms, Outbound out) {
        return new ContactsWord(new ContactsDesk(rooms, out));
    }

    /**
     * The buttons beside cards, and the forms of admins.
     *
     * @param cards draws a card again around a pressed button
     */
    public static Listener listener(Rooms rooms, Outbound out, Consumer<BlockActionPayload> cards) {
        var desk = new ContactsDesk(rooms, out);
        return app -> {
            new BesideButtons(desk, cards).listenTo(app);
            new ContactsButtons(desk).listenTo(app);
            new ContactsForms(desk).listenTo(app);
        };
    }
}
