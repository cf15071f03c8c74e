package dev.rebound.checkin.slack;

import com.slack.api.Slack;
import dev.rebound.checkin.Going;
import dev.rebound.checkin.GroupTalks;
import dev.rebound.checkin.Outlet;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Files;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Tokens;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** The way of check-ins into Slack: the one class of this door that wiring calls. */
public final class CheckInDoor {
    private CheckInDoor() {}

    /** The rooms behind the door. */
    public record Rooms(Going going, Playbook playbook, Clock clock) {}

    /** The ways out to Slack. */
    public record Ways(Outbound out, Files files) {}

    /** The buttons. */
    public static Listener listener(Rooms rooms, Ways ways) {
        return new CheckInButtons(rooms, ways);
    }

    /** Group direct messages over Slack's Web API. */
    public static GroupTalks talks(Slack slack, Tokens tokens) {
        return new SlackTalks(slack, tokens);
    }

    /** Into direct messages by the courier. */
    public static Outlet outlet(Playbook playbook, Courier courier) {
        var blocks = new CheckInBlocks(playbook.labels());
        return new Outlet() {
            @Override
            public void open(Opening opening) {
                var channel = Objects.requireNonNull(opening.meeting().talk().channel(), "It is open");
                courier.post(channel, blocks.opening(opening));
            }

            @Override
            public void ask(String channel, UUID meeting, boolean again) {
                courier.post(channel, blocks.question(meeting, again));
            }

            @Override
            public void alone(String user) {
                courier.post(user, blocks.alone("checkin.alone"));
            }

            @Override
            public void paused(String user) {
                courier.post(user, blocks.paused());
            }
        };
    }
}
