package dev.rebound.coaching.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.coaching.OwnWords;
import dev.rebound.coaching.OwnWords.Outcome;
import dev.rebound.coaching.ReframeActions;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A sentence of one's own, from the button to what is said about it afterwards. */
final class OwnForm implements Listener {
    private final CoachListeners.Rooms rooms;
    private final Outbound out;
    private final OwnViews views;

    OwnForm(CoachListeners.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        views = new OwnViews(rooms.playbook());
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(ReframeActions.WRITE, (r, c) -> open(r.getPayload(), c));
        app.viewSubmission(OwnViews.WRITE_FORM, (r, c) -> take(r.getPayload(), c, this::write));
        app.viewSubmission(OwnViews.EDIT_FORM, (r, c) -> take(r.getPayload(), c, this::rewrite));
        app.viewSubmission(OwnViews.MEANT_NEW, (r, c) -> take(r.getPayload(), c, this::writeAtTheirWord));
        app.viewSubmission(
                OwnViews.MEANT_EDIT,
                (r, c) -> take(
                        r.getPayload(),
                        c,
                        (user, id, words) -> rooms.own().rewriteAtTheirWord(user, UUID.fromString(id), words)));
        app.blockAction(OwnViews.MEANT_NEW, (r, c) -> meant(r.getPayload(), c));
        app.blockAction(OwnViews.MEANT_EDIT, (r, c) -> meant(r.getPayload(), c));
        app.blockAction(OwnViews.PEOPLE, (r, c) -> people(r.getPayload(), c));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var cell = Place.chosen(payload).split(" ", 2)[1];
        var view = views.write(cell);
        var trigger = payload.getTriggerId();
        var opened = Place.isInForm(payload)
                ? out.modals().push(trigger, view)
                : out.modals().open(trigger, view);
        if (!opened) {
            var late = rooms.playbook().labels().text("form.late");
            out.whisper(
                    Place.of(payload),
                    payload.getUser().getId(),
                    new Message(late, Blocks.start().theirs(late).list()));
        }
        return context.ack();
    }

    private interface Taking {
        Outcome of(String user, String id, String sentence);
    }

    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context, Taking taking) {
        var sentence = Form.typed(payload.getView().getState(), OwnViews.SENTENCE);
        if (sentence.isEmpty()) {
            return context.ackWithErrors(Map.of(OwnViews.SENTENCE, text("coach.write.empty")));
        }
        var id = Place.of(payload.getView()).id();
        var user = payload.getUser().getId();
        return switch (taking.of(user, id, sentence.get())) {
            case KEPT -> kept(payload, context);
            case FULL -> context.ackWithErrors(Map.of(OwnViews.SENTENCE, full()));
            case GONE -> shown(context, views.said("coach.gone"));
            case IN_DANGER -> unkept(context, views.danger(words(payload, id, sentence.get()), nearby(user)));
            case UNSURE -> unkept(context, views.unsure(words(payload, id, sentence.get()), nearby(user)));
        };
    }

    private List<String> nearby(String user) {
        return rooms.people().of(rooms.members().meet(user));
    }

    private static OwnViews.Unkept words(ViewSubmissionPayload payload, String id, String sentence) {
        var isEdit = OwnViews.EDIT_FORM.equals(payload.getView().getCallbackId());
        return new OwnViews.Unkept(isEdit ? OwnViews.MEANT_EDIT : OwnViews.MEANT_NEW, id, sentence);
    }

    /** The sentence goes back into a form: nothing is kept before its writer sends it. */
    private Response meant(BlockActionPayload payload, ActionContext context) {
        var action = payload.getActions().get(0).getActionId();
        var words = OwnViews.Unkept.carriedBy(action, Place.chosen(payload));
        out.modals().redraw(payload.getView().getId(), views.meant(words));
        return context.ack();
    }

    /** Whoever wants people gets all that there is to say. */
    private Response people(BlockActionPayload payload, ActionContext context) {
        var carried = Place.chosen(payload).split(" ", 2);
        var words = OwnViews.Unkept.carriedBy(carried[0], carried[1]);
        var nearby = nearby(payload.getUser().getId());
        out.modals().redraw(payload.getView().getId(), views.danger(words, nearby));
        return context.ack();
    }

    private Outcome writeAtTheirWord(String user, String cell, String sentence) {
        return rooms.own().writeAtTheirWord(user, cell, sentence, () -> today(user));
    }

    private Outcome write(String user, String cell, String sentence) {
        return rooms.own().write(user, cell, sentence, () -> today(user));
    }

    private LocalDate today(String user) {
        return rooms.members().meet(user).today(rooms.clock().instant());
    }

    private Outcome rewrite(String user, String id, String sentence) {
        return rooms.own().rewrite(user, UUID.fromString(id), sentence);
    }

    /** A list that lies below is drawn again. */
    private Response kept(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var user = payload.getUser().getId();
        var below = payload.getView().getPreviousViewId();
        var callback = payload.getView().getCallbackId();
        var isEdit = OwnViews.EDIT_FORM.equals(callback) || OwnViews.MEANT_EDIT.equals(callback);
        if (below != null && isEdit) {
            out.modals()
                    .redraw(
                            below,
                            views.list(rooms.own().of(user), rooms.ratings().isResting(user)));
        }
        out.pages().refresh(user);
        return shown(context, isAtTheirWord(callback) ? views.keptWithPeople() : views.said("coach.kept"));
    }

    private static boolean isAtTheirWord(String callback) {
        return OwnViews.MEANT_NEW.equals(callback) || OwnViews.MEANT_EDIT.equals(callback);
    }

    /** Nothing of it is kept, be it sealed. */
    private static Response unkept(ViewSubmissionContext context, View view) {
        Visit.keepNothing();
        return shown(context, view);
    }

    private static Response shown(ViewSubmissionContext context, View view) {
        return context.ack(r -> r.responseAction("update").view(view));
    }

    private String full() {
        return rooms.playbook().labels().counted("coach.write.full", OwnWords.MOST);
    }

    private String text(String label) {
        return rooms.playbook().labels().text(label);
    }
}
