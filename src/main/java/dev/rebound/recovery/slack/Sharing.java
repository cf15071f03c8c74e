package dev.rebound.recovery.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.recovery.Giving.Verdict;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Visit;
import java.util.Map;

/** From the sent form to the preview, and from there to the channel. Until <em>Share</em> nothing is kept. */
record Sharing(RecoveryDesk desk) implements Listener {
    @Override
    public void listenTo(App app) {
        app.viewSubmission(RecoveryForms.FORM, (r, c) -> sent(r.getPayload(), c));
        app.blockAction(RecoveryForms.SHARE, (r, c) -> share(r.getPayload(), c));
        app.blockAction(
                RecoveryForms.CHANGE,
                (r, c) -> again(r.getPayload(), Sketch.of(r.getPayload().getView()), c));
        app.blockAction(
                RecoveryDesk.MEANT,
                (r, c) -> again(
                        r.getPayload(), Sketch.of(r.getPayload().getView()).asMeant(), c));
    }

    /** Words of danger come before all that may be wrong in the form. */
    private Response sent(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Visit.keepNothing();
        var member = desk.meet(payload.getUser().getId());
        var sketch = RecoveryForms.sketch(payload.getView());
        var words = RecoveryForms.words(payload.getView().getState(), sketch.kind());
        if (!sketch.meant() && desk.isDanger(member, words)) {
            return updated(context, desk.people(member, sketch, words));
        }
        var wrong = wrong(member, sketch, words);
        return wrong.isEmpty() ? updated(context, desk.preview(member, sketch, words)) : context.ackWithErrors(wrong);
    }

    private Map<String, String> wrong(Member member, Sketch sketch, String words) {
        if (sketch.team().isEmpty()) {
            return error(RecoveryForms.TEAM, "recovery.wrong.team");
        }
        if (words.isEmpty()) {
            return error(RecoveryForms.WORDS, "recovery.wrong.empty");
        }
        if (words.length() > sketch.kind().longest()) {
            return error(RecoveryForms.WORDS, "recovery.wrong.long." + sketch.kind());
        }
        return switch (desk.rooms().giving().verdict(member.user(), sketch.draft(words), desk.now())) {
            case GIVEN -> Map.of();
            case NO_TEAM -> error(RecoveryForms.TEAM, "recovery.refused.NO_TEAM");
            case TOO_FEW -> error(RecoveryForms.HOW, "recovery.refused.TOO_FEW");
        };
    }

    private Map<String, String> error(String field, String key) {
        return Map.of(field, desk.labels().text(key));
    }

    private Response share(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var sketch = Sketch.of(payload.getView());
        var verdict = desk.rooms().giving().give(member.user(), sketch.draft(carried(payload)), desk.now());
        desk.out().modals().redraw(payload.getView().getId(), answer(member, sketch, verdict));
        desk.out().pages().refresh(member.user());
        return context.ack();
    }

    private View answer(Member member, Sketch sketch, Verdict verdict) {
        return verdict == Verdict.GIVEN
                ? desk.forms()
                        .said(
                                desk.when(member, sketch),
                                desk.labels()
                                        .text(
                                                "recovery.back.where",
                                                "what",
                                                desk.rooms().command()))
                : desk.forms().said(desk.labels().text("recovery.refused." + verdict));
    }

    private Response again(BlockActionPayload payload, Sketch sketch, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        desk.out().modals().redraw(payload.getView().getId(), desk.form(member, sketch, carried(payload)));
        return context.ack();
    }

    private static String carried(BlockActionPayload payload) {
        return DangerPage.carriedBy(payload.getActions().get(0).getValue());
    }

    private static Response updated(ViewSubmissionContext context, View view) {
        return context.ack(r -> r.responseAction("update").view(view));
    }
}
