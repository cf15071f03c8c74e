package dev.rebound.jobsearch.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.jobsearch.Goals;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import java.util.Map;
import java.util.OptionalInt;

/** The two forms of the job search: an application, and the goals of a week. */
record SearchSubmissions(SearchDesk desk) implements Listener {
    @Override
    public void listenTo(App app) {
        app.viewSubmission(SearchForms.APPLICATION, (r, c) -> applied(r.getPayload(), c));
        app.viewSubmission(SearchForms.GOALS, (r, c) -> goals(r.getPayload(), c));
    }

    private Response applied(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var user = payload.getUser().getId();
        var name = Form.typed(payload.getView().getState(), SearchForms.NAME).orElse("");
        var application = desk.search().applied(user, Words.of(name), desk.now());
        desk.tell(Place.of(payload.getView()), user, desk.blocks().application(application));
        return context.ack();
    }

    private Response goals(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var numbers = new int[SearchForms.NUMBERS.size()];
        for (var i = 0; i < numbers.length; i++) {
            var field = SearchForms.NUMBERS.get(i);
            var number = number(payload, field);
            if (number.isEmpty()) {
                return context.ackWithErrors(Map.of(field, desk.blocks().text("job.goal.wrong")));
            }
            numbers[i] = number.getAsInt();
        }
        var member = desk.meet(payload.getUser().getId());
        desk.search().tracks().set(member.user(), new Goals(numbers[0], numbers[1], numbers[2]));
        desk.tell(Place.of(payload.getView()), member.user(), desk.page(member));
        return context.ack();
    }

    /** An empty field is no goal; nothing for what is no number from 0 to 99. */
    private static OptionalInt number(ViewSubmissionPayload payload, String field) {
        var typed = Form.typed(payload.getView().getState(), field).orElse("0").strip();
        return typed.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }
}
