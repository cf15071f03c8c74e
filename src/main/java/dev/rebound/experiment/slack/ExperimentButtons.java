package dev.rebound.experiment.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.experiment.ExperimentOnHome;
import dev.rebound.experiment.ExperimentWords;
import dev.rebound.people.Member;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import java.util.UUID;
import java.util.function.BiFunction;

/** The buttons of the list of experiments: one opens it, one a form over it, and the others draw it again. */
record ExperimentButtons(ExperimentDesk desk) implements Listener {
    @Override
    public void listenTo(App app) {
        app.blockAction(ExperimentOnHome.OPEN, (r, c) -> open(r.getPayload(), c, (member, place) -> desk.list(member)));
        app.blockAction(ExperimentView.START, (r, c) -> open(r.getPayload(), c, this::form));
        app.blockAction(
                ExperimentView.STOP,
                (r, c) -> change(r.getPayload(), c, (user, id) -> desk.trials().stop(user, id, desk.now())));
        app.blockAction(
                ExperimentView.KEEP,
                (r, c) -> change(r.getPayload(), c, (user, id) -> desk.trials().keep(user, id, true)));
        app.blockAction(
                ExperimentView.DROP,
                (r, c) -> change(r.getPayload(), c, (user, id) -> desk.trials().keep(user, id, false)));
        app.blockAction(
                ExperimentView.DELETE,
                (r, c) -> change(r.getPayload(), c, (user, id) -> desk.trials().delete(user, id, desk.now())));
        app.blockAction(
                ExperimentView.GIVE,
                (r, c) -> change(
                        r.getPayload(), c, (user, id) -> desk.rooms().lines().give(user, id, desk.now())));
        app.blockAction(
                ExperimentView.TAKE_BACK,
                (r, c) -> change(
                        r.getPayload(), c, (user, id) -> desk.rooms().lines().takeBack(user, id)));
        app.blockAction(DangerView.MEANT, (r, c) -> meant(r.getPayload(), c));
    }

    /** A second one is refused with the reason before anything is typed. */
    private View form(Member member, Place place) {
        var words = new ExperimentWords(desk.labels());
        return desk.trials()
                .open(member.user())
                .map(open -> desk.forms().sentence("experiment.one-at-a-time"))
                .orElseGet(() ->
                        desk.forms().begin(words.later(desk.trials().nextPlace(member.user(), desk.now())), place));
    }

    private Response open(BlockActionPayload payload, ActionContext context, BiFunction<Member, Place, View> drawn) {
        var member = desk.meet(payload.getUser().getId());
        var place = Place.of(payload);
        var refusal = desk.refusal(member);
        if (refusal.isPresent()) {
            desk.out().whisper(place, member.user(), refusal.get());
        } else if (!shown(payload, drawn.apply(member, place))) {
            desk.out().whisper(place, member.user(), desk.late());
        }
        return context.ack();
    }

    private boolean shown(BlockActionPayload payload, View view) {
        var modals = desk.out().modals();
        var trigger = payload.getTriggerId();
        return Place.isInForm(payload) ? modals.push(trigger, view) : modals.open(trigger, view);
    }

    private Response change(BlockActionPayload payload, ActionContext context, Change change) {
        var member = desk.meet(payload.getUser().getId());
        change.of(member.user(), UUID.fromString(Place.of(payload).id()));
        desk.out().modals().redraw(payload.getView().getId(), desk.list(member));
        desk.out().pages().refresh(member.user());
        return context.ack();
    }

    /** For whoever meant something else: nothing is kept before they say so. */
    private Response meant(BlockActionPayload payload, ActionContext context) {
        var texts = payload.getActions().get(0).getValue();
        var plan = Draft.of(payload.getView()).with(texts);
        desk.out().modals().redraw(payload.getView().getId(), desk.forms().meant(plan));
        return context.ack();
    }

    private interface Change {
        void of(String user, UUID id);
    }
}
