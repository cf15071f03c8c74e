package dev.rebound.listen.slack;

import dev.rebound.diagnosis.Diagnoser;
import dev.rebound.listen.Listens;
import dev.rebound.people.Members;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import java.time.Clock;

/** The way of asking for an ear into Slack: the one class of this door that wiring calls. */
public final class ListenDoor {
    private final ListenWord word;
    private final ListenAnswers answers;

    /**
     * The rooms behind the door.
     *
     * @param command what {@code /rebound} is called here
     */
    public record Rooms(
            String command,
            Listens listens,
            Diagnoser diagnoser,
            Members members,
            PeopleNearby people,
            Playbook playbook,
            Clock clock) {}

    public ListenDoor(Rooms rooms, Outbound out) {
        var desk = ListenDesk.of(rooms);
        word = new ListenWord(desk, out);
        answers = new ListenAnswers(desk, out);
    }

    /** {@code /rebound listen}. */
    public Subcommand command() {
        return word;
    }

    /** The forms and the buttons of both people. */
    public Listener listener() {
        return app -> {
            word.listenTo(app);
            answers.listenTo(app);
        };
    }
}
