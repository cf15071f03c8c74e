package dev.rebound.team.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import dev.rebound.people.TeamRules.Rules;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an admin settles for all teams: who may set them up, and who is told where a team has no manager. */
final class RulesWord implements Listener {
    /** Opens the form. */
    static final String OPEN = "team.rules.open";

    private static final String CALLBACK = "team.rules";
    private static final String SECOND = "second";
    private static final String URGENT = "urgent";
    private static final String MAY = "may";
    private static final String MEMBERS = "members";

    private final TeamDoor.Rooms rooms;
    private final TeamLook look;
    private final Outbound out;

    RulesWord(TeamDoor.Rooms rooms, TeamLook look, Outbound out) {
        this.rooms = rooms;
        this.look = look;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(OPEN, (r, c) -> open(r.getPayload(), c));
        app.viewSubmission(CALLBACK, (r, c) -> save(r.getPayload(), c));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var user = payload.getUser().getId();
        var late = look.atPerson(
                payload.getTriggerId(),
                user,
                member -> rooms.books().admins().is(user)
                        ? form(rooms.rules().now())
                        : look.sentence("team.admins-only"));
        if (late != null) {
            out.whisper(Place.of(payload), user, late);
        }
        return context.ack();
    }

    private Response save(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var isAdmin = rooms.books().admins().is(payload.getUser().getId());
        var state = payload.getView().getState();
        var second = Form.person(state, SECOND);
        var standing = second.flatMap(rooms.members()::standing);
        if (isAdmin && standing.filter(known -> !known.mayReport()).isPresent()) {
            return context.ackWithErrors(Map.of(SECOND, text("team.wrong.MANAGER_NOT_HERE")));
        }
        if (isAdmin) {
            second.ifPresent(rooms.members()::meet);
            var urgent = Form.typed(state, URGENT).map(String::strip);
            rooms.rules().set(new Rules(second, Form.ticked(state, MAY).contains(MEMBERS), urgent));
        }
        var view = look.sentence(isAdmin ? "team.rules.saved" : "team.admins-only");
        return context.ack(r -> r.responseAction("update").view(view));
    }

    private View form(Rules rules) {
        return Form.of(CALLBACK)
                .show(List.of(second(rules)))
                .line(URGENT, text("team.field.urgent"), rules.urgent().orElse(null))
                .several(
                        MAY,
                        text("team.field.may"),
                        Map.of(MEMBERS, text("team.option.members")),
                        rules.membersMay() ? Set.of(MEMBERS) : Set.of())
                .view(
                        text("team.rules.title"),
                        text("team.button.save"),
                        text("form.close"),
                        new Place("rules", null).metadata());
    }

    private InputBlock second(Rules rules) {
        return InputBlock.builder()
                .blockId(SECOND)
                .label(Blocks.plain(text("team.field.second")))
                .optional(true)
                .element(UsersSelectElement.builder()
                        .actionId(SECOND)
                        .initialUser(rules.secondPerson().orElse(null))
                        .build())
                .build();
    }

    private String text(String key) {
        return rooms.playbook().labels().text(key);
    }
}
