package dev.rebound.tally.slack;

import dev.rebound.nudges.Tact;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Pages;
import dev.rebound.slack.Subcommand;
import dev.rebound.tally.CountDials;
import java.time.Clock;

/** The pad's way into Slack: the one class of this door that wiring calls. */
public final class TallyListeners {
    private TallyListeners() {}

    /** The rooms behind the door. */
    public record Rooms(CountDials dials, Tact tact, Members members, Playbook playbook, Clock clock) {
        private PadDesk desk(Outbound out) {
            return new PadDesk(dials, members, clock, new PadBlocks(playbook), besides(), out);
        }

        private Besides besides() {
            return new Besides(dials, tact, members, clock);
        }
    }

    /** {@code /rebound block}. */
    public static Subcommand command(Rooms rooms, Outbound out) {
        return new PadCommand(rooms.desk(out));
    }

    /** The keys of every pad, and what stands behind a pad's row on Home. */
    public static Listener keys(Rooms rooms, Outbound out) {
        var desk = rooms.desk(out);
        var keys = new PadButtons(desk);
        var taps = new TapsButtons(desk, new TapsView(rooms.playbook));
        return app -> {
            keys.listenTo(app);
            taps.listenTo(app);
        };
    }

    /** The open pad of each person, to be drawn again by whatever changes what it counts. */
    public static Pages pages(Rooms rooms, Courier courier) {
        return new PadPages(rooms.dials, rooms.clock, new PadBlocks(rooms.playbook), rooms.besides(), courier);
    }
}
