package dev.rebound.reject.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.playbook.Answer;
import dev.rebound.reject.Draft;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.util.Map;

/** The way back from the page for words of danger, for whoever meant something else. */
final class DangerButtons implements Listener {
    private final Desk desk;
    private final Faces faces;
    private final Outbound out;

    DangerButtons(Desk desk, Faces faces, Outbound out) {
        this.desk = desk;
        this.faces = faces;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(DangerPage.HELP, (request, context) -> context.ack());
        app.blockAction(DangerBlocks.PEOPLE, (request, context) -> show(request.getPayload(), context));
        app.blockAction(DangerBlocks.MEANT, (request, context) -> open(request.getPayload(), context));
        app.viewSubmission(DangerBlocks.FORM, (request, context) -> take(request.getPayload(), context));
    }

    /** Whoever wants people gets all that there is to say. */
    private Response show(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        out.redraw(Place.of(payload), member.user(), faces.danger().page(member, ""));
        return context.ack();
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var user = payload.getUser().getId();
        var origin = Origin.at(payload.getResponseUrl(), desk.clock().instant());
        var text = DangerPage.carriedBy(payload.getActions().get(0).getValue());
        if (!out.modals().open(payload.getTriggerId(), faces.danger().form(text, origin))) {
            origin.answer(
                    out,
                    user,
                    faces.cards().answer(Answer.FORM_LATE),
                    desk.clock().instant());
        }
        return context.ack();
    }

    /** From here on the text is a report like any other: its writer has said so. */
    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var text = Form.typed(payload.getView().getState(), ReportForm.TEXT);
        if (text.isEmpty()) {
            return context.ackWithErrors(Map.of(ReportForm.TEXT, faces.cards().plain(Answer.EMPTY_FORM)));
        }
        var now = desk.clock().instant();
        var member = desk.meet(payload.getUser().getId());
        var draft = new Draft(member, Source.FORM, text.get(), Prospect.unknown(), now);
        var answer = faces.danger().withPeople(faces.reception().takeAtTheirWord(draft));
        Origin.of(payload.getView()).answer(out, member.user(), answer, now);
        return context.ack();
    }
}
