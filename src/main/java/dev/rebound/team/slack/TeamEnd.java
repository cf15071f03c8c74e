package dev.rebound.team.slack;

import static dev.rebound.slack.Buttons.asking;
import static dev.rebound.slack.Buttons.button;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.element.ButtonElement;
import dev.rebound.people.Team;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Buttons.Question;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.team.SetUp.Verdict;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Ends a team from its form, after a question. Whoever was asked in finds it gone from Home, and is told nothing. */
final class TeamEnd implements Listener {
    private static final String END = "team.end";

    private final TeamDoor.Rooms rooms;
    private final TeamLook look;
    private final Outbound out;

    TeamEnd(TeamDoor.Rooms rooms, TeamLook look, Outbound out) {
        this.rooms = rooms;
        this.look = look;
        this.out = out;
    }

    /** A form's button, and where there is a team those for its digest and its end beside. */
    static ButtonElement[] below(ButtonElement first, Optional<Team> team, Labels labels) {
        var more = team.stream().flatMap(known -> Stream.of(sharing(known, labels), ending(known, labels)));
        return Stream.concat(Stream.of(first), more).toArray(ButtonElement[]::new);
    }

    private static ButtonElement sharing(Team team, Labels labels) {
        return button(
                Teams.OPEN_SHARING,
                labels.text("team.button.sharing"),
                team.id().toString());
    }

    private static ButtonElement ending(Team team, Labels labels) {
        var question = new Question(
                labels.text("team.end.title"),
                labels.text("team.end.text", "what", "#" + team.name()),
                labels.text("team.end.yes"),
                labels.text("team.end.no"));
        return asking(button(END, labels.text("team.button.end"), team.id().toString()), question);
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(END, (r, c) -> end(r.getPayload(), c));
    }

    /** A second press says the same. */
    private Response end(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var may = rooms.setUp().mayChange(member);
        if (may) {
            rooms.setUp()
                    .end(UUID.fromString(Place.chosen(payload)), rooms.clock().instant());
            out.pages().refresh(member.user());
        }
        var view = look.sentence(may ? "team.ended" : "team.refused." + Verdict.NOT_ALLOWED);
        out.modals().redraw(payload.getView().getId(), view);
        return context.ack();
    }
}
