package dev.rebound.bank.slack;

import dev.rebound.bank.Bank;
import dev.rebound.bank.Rewards;
import dev.rebound.logbook.Logbook;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;

/** The bank's way into Slack: the one class of this door that wiring calls. */
public final class BankListeners {
    private BankListeners() {}

    /**
     * The rooms behind the door.
     *
     * @param command what {@code /rebound} is called here
     */
    public record Rooms(
            String command,
            Bank bank,
            Rewards rewards,
            Logbook logbook,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {}

    /** {@code /rebound bank}. */
    public static Subcommand bank(Rooms rooms, Outbound out) {
        return new BankWord(new BankDesk(rooms, out));
    }

    /** {@code /rebound lesson} and a text. */
    public static Subcommand lesson(Rooms rooms, Outbound out) {
        return new LessonWord(new BankDesk(rooms, out));
    }

    /** Its buttons and forms, wherever they stand, and the shortcut on a message. */
    public static Listener listener(Rooms rooms, Outbound out) {
        var desk = new BankDesk(rooms, out);
        return app -> {
            new BankButtons(desk).listenTo(app);
            new BankSubmissions(desk).listenTo(app);
            new MeantOtherwise(desk).listenTo(app);
            new KeepThis(desk).listenTo(app);
        };
    }
}
