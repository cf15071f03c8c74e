package dev.rebound.experiment.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.experiment.Said;
import dev.rebound.people.Member;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Visit;
import java.util.Map;

/** The sent form of an experiment. Words of danger in it are kept nowhere, and answered before everything else. */
record ExperimentSubmissions(ExperimentDesk desk) implements Listener {
    @Override
    public void listenTo(App app) {
        app.viewSubmission(ExperimentForms.FORM, (r, c) -> sent(r.getPayload(), c, false));
        app.viewSubmission(ExperimentForms.MEANT_FORM, (r, c) -> sent(r.getPayload(), c, true));
    }

    private Response sent(ViewSubmissionPayload payload, ViewSubmissionContext context, boolean meant) {
        var plan = ExperimentForms.read(payload.getView().getState());
        if (plan.today().text().isEmpty()) {
            return refused(context, ExperimentForms.TODAY, "experiment.text.missing");
        }
        if (plan.fresh().text().isEmpty()) {
            return refused(context, ExperimentForms.NEW, "experiment.text.missing");
        }
        return plan.calls() == ExperimentForms.WRONG
                ? refused(context, ExperimentForms.CALLS, "experiment.calls.wrong")
                : begun(payload, context, new Said(plan, meant));
    }

    private Response begun(ViewSubmissionPayload payload, ViewSubmissionContext context, Said said) {
        var member = desk.meet(payload.getUser().getId());
        return switch (desk.trials().begin(member, said, desk.now())) {
            case BEGUN -> shown(payload.getView(), context, member);
            case ANOTHER_OPEN -> updated(context, desk.forms().sentence("experiment.one-at-a-time"));
            case SAME -> refused(context, ExperimentForms.NEW, "experiment.same");
            case IN_DANGER -> inDanger(context, said, member);
        };
    }

    private Response shown(View form, ViewSubmissionContext context, Member member) {
        desk.redrawBelow(form, member);
        return context.ack();
    }

    private Response inDanger(ViewSubmissionContext context, Said said, Member member) {
        Visit.keepNothing();
        return updated(context, desk.danger().view(said.plan(), member));
    }

    private Response refused(ViewSubmissionContext context, String field, String key) {
        return context.ackWithErrors(Map.of(field, desk.labels().text(key)));
    }

    private static Response updated(ViewSubmissionContext context, View view) {
        return context.ack(r -> r.responseAction("update").view(view));
    }
}
