package dev.rebound.reject.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.logbook.Source;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.reject.Card;
import dev.rebound.reject.Draft;
import dev.rebound.reject.Hours;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** What happens when a form of the main road is sent. */
final class FormSubmissions implements Listener {
    private final Desk desk;
    private final Faces faces;
    private final Outbound out;

    FormSubmissions(Desk desk, Faces faces, Outbound out) {
        this.desk = desk;
        this.faces = faces;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.viewSubmission(ReportForm.REPORT, (r, c) -> report(r.getPayload(), c));
        app.viewSubmission(ReportForm.CORRECT, (r, c) -> correct(r.getPayload(), c));
        app.viewSubmission(EditForm.CALLBACK, (r, c) -> amend(r.getPayload(), c));
        app.viewSubmission(ReportForm.WHO, (r, c) -> name(r.getPayload(), c));
    }

    private Response report(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var state = payload.getView().getState();
        var text = Form.typed(state, ReportForm.TEXT);
        if (text.isEmpty()) {
            return context.ackWithErrors(Map.of(ReportForm.TEXT, faces.cards().plain(Answer.EMPTY_FORM)));
        }
        var member = desk.meet(payload.getUser().getId());
        var now = desk.clock().instant();
        var at = Hours.at(hour(state), member, now);
        var draft = new Draft(member, Source.FORM, text.get(), ReportForm.who(state), at);
        Origin.of(payload.getView())
                .answer(out, member.user(), faces.reception().take(draft), now);
        return context.ack();
    }

    private static Optional<Integer> hour(ViewState state) {
        return Form.chosen(state, ReportForm.HOUR).map(Integer::valueOf);
    }

    private Response correct(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var state = payload.getView().getState();
        var bucket = Bucket.valueOf(Form.chosen(state, ReportForm.BUCKET).orElseThrow());
        var objection =
                Objection.valueOf(Form.chosen(state, ReportForm.OBJECTION).orElseThrow());
        return redraw(payload, context, (member, id) -> desk.changeOfMind().correct(member, id, bucket, objection));
    }

    /** An hour that is still to come can't be when it happened. */
    private Response amend(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var amendment = EditForm.sent(payload.getView().getState());
        var member = desk.meet(payload.getUser().getId());
        var id = UUID.fromString(Place.of(payload.getView()).id());
        var now = desk.clock().instant();
        var early = desk.changeOfMind()
                .card(member, id)
                .filter(card -> amendment.at(card.entry(), member).isAfter(now));
        return early.isPresent()
                ? context.ackWithErrors(Map.of(ReportForm.HOUR, faces.cards().plain(Answer.HOUR_TO_COME)))
                : redraw(
                        payload, context, (author, entry) -> desk.changeOfMind().amend(author, entry, amendment));
    }

    private Response name(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var who = ReportForm.who(payload.getView().getState());
        if (who.isUnnamed()) {
            return context.ackWithErrors(
                    Map.of(ReportForm.COMPANY, faces.cards().plain(Answer.EMPTY_WHO)));
        }
        return redraw(payload, context, (member, id) -> desk.changeOfMind().name(member, id, who));
    }

    private Response redraw(
            ViewSubmissionPayload payload,
            ViewSubmissionContext context,
            BiFunction<Member, UUID, Optional<Card>> change) {
        var place = Place.of(payload.getView());
        var member = desk.meet(payload.getUser().getId());
        var card = change.apply(member, UUID.fromString(place.id()));
        var message = card.map(changed -> faces.cards().card(changed, desk.again(changed, member)))
                .orElseGet(() -> faces.cards().answer(Answer.GONE));
        out.redraw(place, member.user(), message);
        card.ifPresent(changed -> redrawBelow(payload.getView(), changed, place));
        return context.ack();
    }

    /** A form that lies over an opened entry changes what is seen there too. */
    private void redrawBelow(View form, Card card, Place place) {
        if (form.getPreviousViewId() != null) {
            out.modals().redraw(form.getPreviousViewId(), faces.more().of(card, place));
        }
    }
}
