package dev.rebound.reject.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.rebound.logbook.Wins;
import dev.rebound.nudges.Tact;
import dev.rebound.people.Members;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.CardAddition;
import dev.rebound.reject.ChangeOfMind;
import dev.rebound.reject.Held;
import dev.rebound.reject.Reframing;
import dev.rebound.reject.Rehearsal;
import dev.rebound.reject.Search;
import dev.rebound.reject.TakeBack;
import dev.rebound.reject.TakeReport;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The main road's way into Slack: the one class of this door that wiring calls. */
public final class RejectListeners {
    private RejectListeners() {}

    /**
     * The rooms behind the door.
     *
     * @param command what {@code /reject} is called here
     */
    public record Rooms(
            String command,
            TakeReport takeReport,
            Changes changes,
            Rehearsal rehearsal,
            Search search,
            Members members,
            Wins wins,
            Tact tact,
            Playbook playbook,
            Clock clock) {}

    /** What can be done to entries, and to texts that wait. */
    public record Changes(ChangeOfMind changeOfMind, TakeBack takeBack, Held held) {}

    /**
     * The handlers of the command, the forms, the direct messages, the shortcuts and the buttons.
     *
     * @param additions what other features add to an entry
     */
    public static List<Listener> over(Rooms rooms, List<CardAddition> additions, Outbound out) {
        var desk = desk(rooms);
        var faces = faces(rooms, additions, desk, out);
        var typed = new Typed(rooms.command(), desk, faces, out.pages());
        return List.of(
                new RejectCommand(typed, desk, faces, out),
                new DirectMessages(typed, out.courier()),
                new Shortcuts(desk, faces, out),
                new CardButtons(desk, faces, out),
                new SearchForm(rooms.search(), desk, faces, out),
                new HeldButtons(desk, faces, out, rooms.wins()),
                new HeldForms(desk, faces, out),
                new DangerButtons(desk, faces, out),
                new FormSubmissions(desk, faces, out));
    }

    /** The buttons below a reframe. */
    public static Listener reframing(Rooms rooms, Reframing reframing, Outbound out) {
        return new ReframeButtons(reframing, rooms, out);
    }

    /**
     * Draws an entry again around a pressed button that another feature added and has dealt with.
     *
     * @param additions the same as everywhere
     */
    public static Consumer<BlockActionPayload> redrawing(Rooms rooms, List<CardAddition> additions, Outbound out) {
        var desk = desk(rooms);
        return new DrawnAgain(desk, faces(rooms, additions, desk, out), out);
    }

    private static Desk desk(Rooms rooms) {
        return new Desk(
                rooms.takeReport(),
                rooms.changes().changeOfMind(),
                rooms.changes().takeBack(),
                rooms.changes().held(),
                rooms.members(),
                rooms.tact(),
                rooms.clock());
    }

    private static Faces faces(Rooms rooms, List<CardAddition> additions, Desk desk, Outbound out) {
        var cards = new CardBlocks(rooms.playbook());
        return new Faces(
                new Reception(desk, rooms.playbook(), rooms.command(), out.courier()),
                cards,
                new LoggedBlocks(rooms.playbook()),
                new DangerBlocks(rooms.playbook()),
                new ReportForm(rooms.playbook()),
                new EditForm(rooms.playbook()),
                new MoreView(rooms.playbook(), cards, new Additions(additions)),
                new SearchView(rooms.playbook()),
                new Sample(rooms.rehearsal(), cards, rooms.playbook().labels()));
    }
}
