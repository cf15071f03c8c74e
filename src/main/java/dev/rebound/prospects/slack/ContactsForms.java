package dev.rebound.prospects.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.logbook.Prospect;
import dev.rebound.people.Member;
import dev.rebound.prospects.Hit;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Visit;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sent forms of the admins' view of the list. */
record ContactsForms(ContactsDesk desk) implements Listener {
    /** What a sent form does. */
    private interface Work {
        Response done(ViewSubmissionPayload payload, ViewSubmissionContext context);
    }

    @Override
    public void listenTo(App app) {
        onSubmit(app, ContactsViews.LIST, this::search);
        onSubmit(app, ContactsViews.ADD_FORM, this::add);
        onSubmit(app, ContactsViews.ERASE_FORM, byAdmins(this::erase));
        onSubmit(app, ContactsViews.TOOLS_FORM, byAdmins(this::tools));
    }

    private void onSubmit(App app, String form, Work work) {
        app.viewSubmission(form, (request, context) -> {
            var payload = request.getPayload();
            return desk.mayKeep(payload.getUser().getId()) ? work.done(payload, context) : context.ack();
        });
    }

    private Work byAdmins(Work work) {
        return (payload, context) ->
                desk.isAdmin(payload.getUser().getId()) ? work.done(payload, context) : context.ack();
    }

    private Response search(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Visit.keepNothing();
        var asked = typed(payload, ContactsViews.ASKED);
        var member = desk.meet(payload.getUser().getId());
        if (asked == null) {
            return updated(context, desk.whole(member));
        }
        var found = Stream.of(prospect(asked, null), prospect(null, asked))
                .flatMap(prospect -> desk.list().like(prospect).stream())
                .map(Hit::stop)
                .distinct()
                .toList();
        return updated(context, desk.views().list(found, desk.today(member), desk.isAdmin(member.user())));
    }

    private Response add(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var prospect = named(payload);
        if (prospect.isUnnamed()) {
            return unnamed(context);
        }
        var member = desk.meet(payload.getUser().getId());
        desk.list().add(prospect, desk.today(member));
        redrawBelow(payload.getView(), member);
        return context.ack();
    }

    private Response erase(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Visit.keepNothing();
        var prospect = named(payload);
        if (prospect.isUnnamed()) {
            return unnamed(context);
        }
        desk.tools().eraser().ask(prospect, payload.getUser().getId());
        return updated(context, desk.views().said(desk.labels().text("contacts.erasing")));
    }

    /** The secret is shown this once and kept in no answer. */
    private Response tools(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Visit.keepNothing();
        var address = typed(payload, ContactsViews.ADDRESS);
        return desk.tools()
                .outlet()
                .open(address == null ? "" : address)
                .map(secret -> updated(context, desk.views().secret(secret.text())))
                .orElseGet(() -> refused(context, ContactsViews.ADDRESS, "contacts.tools.refused"));
    }

    private void redrawBelow(View form, Member member) {
        var below = form.getRootViewId();
        if (below != null && !below.equals(form.getId())) {
            desk.out().modals().redraw(below, desk.whole(member));
        }
    }

    private Response unnamed(ViewSubmissionContext context) {
        return refused(context, ContactsViews.COMPANY, "contacts.unnamed");
    }

    private Response refused(ViewSubmissionContext context, String field, String key) {
        return context.ackWithErrors(Map.of(field, desk.labels().text(key)));
    }

    private static Prospect named(ViewSubmissionPayload payload) {
        return prospect(typed(payload, ContactsViews.COMPANY), typed(payload, ContactsViews.PERSON));
    }

    private static Prospect prospect(@Nullable String company, @Nullable String person) {
        return new Prospect(company, person, null, null, null);
    }

    private static @Nullable String typed(ViewSubmissionPayload payload, String field) {
        ViewState state = payload.getView().getState();
        return Form.typed(state, field).map(String::strip).orElse(null);
    }

    private static Response updated(ViewSubmissionContext context, View view) {
        return context.ack(r -> r.responseAction("update").view(view));
    }
}
