package dev.rebound.abuse.slack;

import dev.rebound.abuse.Deciding;
import dev.rebound.abuse.Herald;
import dev.rebound.abuse.Notices;
import dev.rebound.abuse.Reading;
import dev.rebound.abuse.RepBeside;
import dev.rebound.abuse.Telling;
import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.logbook.Logbook;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.prospects.Ownership;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import java.time.Clock;

/** The way of reports of abuse into Slack: the one class of this door that wiring calls. */
public final class AbuseDoor {
    private AbuseDoor() {}

    /** The rooms behind a manager's side. */
    public record Desk(Reading reading, Deciding deciding, Members members, Playbook playbook, Clock clock) {}

    /** What managers press: <em>Open</em>, <em>Acknowledge</em> and the form to decide. */
    public static Listener desk(Desk rooms, Outbound out) {
        return new DeskTaps(rooms, out);
    }

    /** The rooms behind the side of whoever reports. */
    public record Rep(
            Telling telling,
            RepBeside beside,
            Logbook logbook,
            Members members,
            Diagnoser diagnoser,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {}

    /** What whoever reports presses: the preview, sending, taking back, asking for another look, and who read it. */
    public static Listener rep(Rep rooms, Outbound out) {
        var desk = RepDesk.of(rooms, out);
        var preview = new PreviewForm(desk);
        var buttons = new RepButtons(desk);
        return app -> {
            preview.listenTo(app);
            buttons.listenTo(app);
        };
    }

    /** <em>Let it go</em>, on the page of whoever looks after a prospect. */
    public static Listener owned(Ownership ownership, Outbound out) {
        return new OwnedButtons(ownership, out);
    }

    /** Tells people by direct message. */
    public static Herald herald(Playbook playbook, Courier courier, Members members, Notices notices) {
        return new SlackHerald(new DeskWords(playbook), courier, members, notices);
    }
}
