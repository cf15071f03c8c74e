package dev.rebound.experiment.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import dev.rebound.experiment.TeamLines;
import dev.rebound.experiment.Trials;
import dev.rebound.logbook.Books;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;
import java.util.function.Consumer;

/** The way of experiments into Slack: the one class of this door that wiring calls. */
public final class ExperimentListeners {
    private ExperimentListeners() {}

    /** The rooms behind the door. */
    public record Rooms(
            Trials trials,
            TeamLines lines,
            Books books,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {}

    /**
     * Who draws an answer again around a pressed button; pads are drawn again with the Home page.
     *
     * @param noes the answer to a reported no
     * @param wins the answer to a win with words
     */
    public record Redrawing(Consumer<BlockActionPayload> noes, Consumer<BlockActionPayload> wins) {}

    /** {@code /rebound experiment}. */
    public static Subcommand word(Rooms rooms, Outbound out) {
        return new ExperimentWord(new ExperimentDesk(rooms, out));
    }

    /** Its buttons and forms, wherever they stand. */
    public static Listener listener(Rooms rooms, Outbound out, Redrawing redrawing) {
        var desk = new ExperimentDesk(rooms, out);
        return app -> {
            new ExperimentButtons(desk).listenTo(app);
            new ExperimentSubmissions(desk).listenTo(app);
            new TagButtons(desk, redrawing).listenTo(app);
        };
    }
}
