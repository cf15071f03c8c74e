package dev.rebound.reject.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.playbook.Answer;
import dev.rebound.reject.EntryActions;
import dev.rebound.reject.Search;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Visit;

/** The search through one's own entries: opens, and draws what was found into itself. */
final class SearchForm implements Listener {
    private final Search search;
    private final Desk desk;
    private final Faces faces;
    private final Outbound out;

    SearchForm(Search search, Desk desk, Faces faces, Outbound out) {
        this.search = search;
        this.desk = desk;
        this.faces = faces;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(EntryActions.SEARCH, (request, context) -> {
            var payload = request.getPayload();
            if (!out.modals().open(payload.getTriggerId(), faces.search().empty())) {
                out.whisper(
                        Place.of(payload),
                        payload.getUser().getId(),
                        faces.cards().answer(Answer.FORM_LATE));
            }
            return context.ack();
        });
        app.viewSubmission(SearchView.CALLBACK, (r, c) -> find(r.getPayload(), c));
    }

    /** An empty search lists the newest. Nothing of a search is kept: a repeat searches again. */
    private Response find(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Visit.keepNothing();
        var asked = Form.typed(payload.getView().getState(), SearchView.ASKED).orElse("");
        var member = desk.meet(payload.getUser().getId());
        var hits = search.find(member.user(), asked);
        var view = faces.search().found(asked, hits, member, desk.clock().instant());
        return context.ack(r -> r.responseAction("update").view(view));
    }
}
