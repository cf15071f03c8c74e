package dev.rebound.reject.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.ViewState;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.playbook.Answer;
import dev.rebound.reject.Draft;
import dev.rebound.reject.Held;
import dev.rebound.reject.Parting;
import dev.rebound.reject.Verdict;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Objection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What happens when a form about a waiting text is sent: two entries out of one, or a reason that its writer picked. */
final class HeldForms implements Listener {
    private final Desk desk;
    private final Faces faces;
    private final Outbound out;

    HeldForms(Desk desk, Faces faces, Outbound out) {
        this.desk = desk;
        this.faces = faces;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.viewSubmission(ReportForm.TWO, (r, c) -> two(r.getPayload(), c));
        app.viewSubmission(ReportForm.REASON, (r, c) -> reason(r.getPayload(), c));
    }

    private Response two(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var state = payload.getView().getState();
        var fault = empty(state).or(() -> same(state));
        if (fault.isPresent()) {
            return context.ackWithErrors(fault.get());
        }
        taken(payload, held -> noteBoth(held, state, Place.of(payload.getView())));
        return context.ack();
    }

    private Optional<Map<String, String>> empty(ViewState state) {
        return Stream.of(ReportForm.TEXT, ReportForm.OTHER_TEXT)
                .filter(field -> Form.typed(state, field).isEmpty())
                .findFirst()
                .map(field -> Map.of(field, faces.cards().plain(Answer.EMPTY_FORM)));
    }

    /** The same no twice would count one person for two. */
    private Optional<Map<String, String>> same(ViewState state) {
        return Parting.areSame(text(state, ReportForm.TEXT), text(state, ReportForm.OTHER_TEXT))
                ? Optional.of(Map.of(ReportForm.OTHER_TEXT, faces.cards().plain(Answer.SAME_TWICE)))
                : Optional.empty();
    }

    private void noteBoth(Held.Text held, ViewState state, Place place) {
        out.redraw(place, held.author(), noted(held, text(state, ReportForm.TEXT)));
        out.whisper(place, held.author(), noted(held, text(state, ReportForm.OTHER_TEXT)));
    }

    private Message noted(Held.Text held, String text) {
        return faces.reception()
                .takeAsNo(new Draft(desk.meet(held.author()), Source.FORM, text, Prospect.unknown(), held.at()));
    }

    private Response reason(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var state = payload.getView().getState();
        var bucket = Form.chosen(state, ReportForm.BUCKET).map(Bucket::valueOf);
        if (bucket.isEmpty()) {
            return context.ackWithErrors(Map.of(ReportForm.BUCKET, faces.cards().plain(Answer.PICK_REASON)));
        }
        var objection = Form.chosen(state, ReportForm.OBJECTION).map(Objection::valueOf);
        var verdict = new Verdict(bucket.get(), objection.orElse(Objection.OTHER));
        taken(payload, held -> {
            var text = Form.typed(state, ReportForm.TEXT).orElse(held.text());
            var draft = new Draft(
                    desk.meet(held.author()),
                    held.source(),
                    text,
                    ReportForm.who(state).over(held.typed()),
                    held.at());
            out.redraw(
                    Place.of(payload.getView()),
                    held.author(),
                    faces.reception().takeAs(draft, verdict));
        });
        return context.ack();
    }

    private void taken(ViewSubmissionPayload payload, Consumer<Held.Text> as) {
        var place = Place.of(payload.getView());
        var user = payload.getUser().getId();
        desk.held()
                .take(user, UUID.fromString(place.id()))
                .ifPresentOrElse(as, () -> out.redraw(place, user, faces.cards().answer(Answer.GONE)));
    }

    private static String text(ViewState state, String field) {
        return Form.typed(state, field).orElseThrow();
    }
}
