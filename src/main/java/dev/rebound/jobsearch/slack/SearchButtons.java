package dev.rebound.jobsearch.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.jobsearch.SearchOnHome;
import dev.rebound.jobsearch.Step;
import dev.rebound.playbook.Voice;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;

/** Picking the track, leaving it, and counting a step: one tap each. */
record SearchButtons(SearchDesk desk) implements Listener {
    @Override
    public void listenTo(App app) {
        app.blockAction(SearchBlocks.PICK, (r, c) -> pick(r.getPayload(), c));
        app.blockAction(SearchBlocks.LEAVE, (r, c) -> leave(r.getPayload(), c));
        app.blockAction(SearchOnHome.APPLIED, (r, c) -> open(r.getPayload(), c, desk.forms()::application));
        app.blockAction(SearchOnHome.MORE, (r, c) -> open(r.getPayload(), c, place -> more(r.getPayload(), place)));
        for (var step : Step.values()) {
            app.blockAction(SearchOnHome.STEP + step, (r, c) -> took(r.getPayload(), c, step));
        }
    }

    private Response pick(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var tracks = desk.search().tracks();
        if (!tracks.isOffered() || !member.standing().mayReport()) {
            return told(payload, context, "job.not-here");
        }
        tracks.choose(member.user(), true);
        Voice.JOB_SEARCH.say(() -> {
            desk.out().redraw(Place.of(payload), member.user(), desk.page(member));
            desk.out().pages().refresh(member.user());
            return true;
        });
        return context.ack();
    }

    private Response leave(BlockActionPayload payload, ActionContext context) {
        desk.search().tracks().choose(payload.getUser().getId(), false);
        return Voice.SALES.say(() -> told(payload, context, "job.left"));
    }

    private Response took(BlockActionPayload payload, ActionContext context, Step step) {
        var member = desk.meet(payload.getUser().getId());
        desk.search().took(member.user(), step, desk.now());
        desk.tell(Place.of(payload), member.user(), desk.page(member));
        return context.ack();
    }

    private Response told(BlockActionPayload payload, ActionContext context, String key) {
        desk.tell(Place.of(payload), payload.getUser().getId(), desk.blocks().sentence(key));
        return context.ack();
    }

    private View more(BlockActionPayload payload, Place place) {
        var user = payload.getUser().getId();
        return desk.forms().more(desk.search().tracks().goals(user), place);
    }

    private Response open(
            BlockActionPayload payload, ActionContext context, java.util.function.Function<Place, View> form) {
        var place = Place.of(payload);
        if (!desk.out().modals().open(payload.getTriggerId(), form.apply(place))) {
            desk.out().whisper(place, payload.getUser().getId(), desk.blocks().sentence("form.late"));
        }
        return context.ack();
    }
}
