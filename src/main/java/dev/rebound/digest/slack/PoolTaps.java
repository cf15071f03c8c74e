package dev.rebound.digest.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.digest.Pooling.Verdict;
import dev.rebound.people.Team;
import dev.rebound.people.Teams;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Sharing a digest: the form, and the taps in it and under what is sent about it. Each asks anew who may. */
final class PoolTaps implements Listener {
    private final DigestDoor.Rooms rooms;
    private final Outbound out;
    private final PoolForm form;
    private final PoolMessage message;

    PoolTaps(DigestDoor.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        form = new PoolForm(rooms);
        message = new PoolMessage(rooms.playbook().labels());
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(Teams.OPEN_SHARING, (r, c) -> open(r.getPayload(), c));
        app.viewSubmission(PoolForm.CALLBACK, (r, c) -> ask(r.getPayload(), c));
        app.blockAction(PoolMessage.YES, (r, c) -> answer(r.getPayload(), true, c));
        app.blockAction(PoolMessage.NO, (r, c) -> answer(r.getPayload(), false, c));
        app.blockAction(PoolMessage.LEAVE, (r, c) -> leave(r.getPayload(), c));
        app.blockAction(PoolForm.TAKE_BACK, (r, c) -> takeBack(r.getPayload(), c));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var id = Place.chosen(payload);
        var view = mine(payload.getUser().getId(), id)
                .map(team -> form.view(team, now()))
                .orElseGet(() -> form.page(refused(), id));
        out.modals().push(payload.getTriggerId(), view);
        return context.ack();
    }

    private Response ask(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var id = Place.of(payload.getView()).id();
        var team = mine(payload.getUser().getId(), id);
        if (team.isEmpty()) {
            return shown(context, form.page(refused(), id));
        }
        var channel = PoolForm.channel(payload.getView().getState());
        var verdict = channel.map(picked -> rooms.pooling().ask(team.get().id(), picked, now()))
                .orElse(Verdict.NO_TEAM);
        return verdict == Verdict.ASKED
                ? shown(context, form.page(message.told(text("digest.pool.asked")), id))
                : context.ackWithErrors(Map.of(PoolForm.CHANNEL, text("digest.pool.wrong." + verdict)));
    }

    private static Response shown(ViewSubmissionContext context, View view) {
        return context.ack(r -> r.responseAction("update").view(view));
    }

    private Response answer(BlockActionPayload payload, boolean agrees, ActionContext context) {
        var ids = Place.chosen(payload).split(" ", 2);
        return done(payload, ids[1], context, team -> {
            var answer = rooms.pooling().answer(UUID.fromString(ids[0]), team.id(), agrees, now());
            return message.answered(team, answer);
        });
    }

    private Response leave(BlockActionPayload payload, ActionContext context) {
        return done(
                payload,
                Place.chosen(payload),
                context,
                team -> message.left(team, rooms.pooling().leave(team.id(), now())));
    }

    private Response takeBack(BlockActionPayload payload, ActionContext context) {
        return done(payload, Place.chosen(payload), context, team -> {
            rooms.pooling().takeBack(team.id(), now());
            return message.told(text("digest.pool.taken-back"));
        });
    }

    /** Does it for a team, where this person may, and puts what came of it where they pressed. */
    private Response done(
            BlockActionPayload payload, String team, ActionContext context, Function<Team, Message> work) {
        var user = payload.getUser().getId();
        var told = mine(user, team).map(work).orElseGet(this::refused);
        if (Place.isInForm(payload)) {
            out.modals().redraw(payload.getView().getId(), form.page(told, team));
        } else {
            out.redraw(Place.of(payload), user, told);
        }
        return context.ack();
    }

    /** The team, where this person may say something for it. */
    private Optional<Team> mine(String user, String id) {
        var member = rooms.members().meet(user);
        return rooms.teams()
                .find(UUID.fromString(id))
                .filter(team -> rooms.rights().maySpeakFor(team, member));
    }

    private Message refused() {
        return message.told(text("digest.pool.refused"));
    }

    private Instant now() {
        return rooms.clock().instant();
    }

    private String text(String key) {
        return rooms.playbook().labels().text(key);
    }
}
