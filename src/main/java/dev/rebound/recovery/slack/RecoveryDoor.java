package dev.rebound.recovery.slack;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.recovery.Belonging;
import dev.rebound.recovery.Giving;
import dev.rebound.recovery.KnownNames;
import dev.rebound.recovery.Outlet;
import dev.rebound.recovery.Recovery;
import dev.rebound.recovery.RecoveryOnHome;
import dev.rebound.recovery.Turn;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;

/** The way of what is given into Slack: the one class of this door that wiring calls. */
public final class RecoveryDoor {
    private final RecoveryWord word;
    private final Sharing sharing;

    /**
     * The rooms behind the door.
     *
     * @param command what {@code /rebound} is called here
     */
    public record Rooms(
            String command,
            Giving giving,
            Belonging belonging,
            KnownNames names,
            RecoveryOnHome onHome,
            Diagnoser diagnoser,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {}

    public RecoveryDoor(Rooms rooms, Outbound out) {
        var desk = new RecoveryDesk(rooms, out);
        word = new RecoveryWord(desk);
        sharing = new Sharing(desk);
    }

    /** {@code /rebound share}. */
    public Subcommand command() {
        return word;
    }

    /** The form and the buttons. */
    public Listener listener() {
        return app -> {
            word.listenTo(app);
            sharing.listenTo(app);
        };
    }

    /** Into channels by the courier, and out of them again. */
    public static Outlet outlet(Playbook playbook, Courier courier) {
        var message = new RecoveryMessage(playbook.labels());
        return new Outlet() {
            @Override
            public void post(Recovery recovery) {
                courier.postToStay(recovery.channel(), recovery.id(), message.of(recovery));
            }

            @Override
            public void takeAway(Recovery recovery) {
                courier.takeAway(recovery.channel(), recovery.id());
            }

            @Override
            public void giveBack(Recovery recovery, Turn.Reason reason) {
                courier.post(recovery.author(), message.back(recovery, reason));
            }
        };
    }
}
