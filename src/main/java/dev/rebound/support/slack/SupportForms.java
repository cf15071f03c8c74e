package dev.rebound.support.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Pages;
import dev.rebound.slack.Visit;
import java.util.Map;

/** What happens when one of support's forms is sent; the answer stands in the same form. */
final class SupportForms implements Listener {
    private final SupportListeners.Rooms rooms;
    private final Pages pages;

    SupportForms(SupportListeners.Rooms rooms, Pages pages) {
        this.rooms = rooms;
        this.pages = pages;
    }

    @Override
    public void listenTo(App app) {
        app.viewSubmission(PeopleViews.COUNTRY_FORM, (request, context) -> pick(request.getPayload(), context));
        app.viewSubmission(PeopleViews.SET_FORM, (request, context) -> set(request.getPayload(), context));
        app.viewSubmission(TearViews.FORM, (request, context) -> tear(request.getPayload(), context));
    }

    private Response pick(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        if (member.standing().mayReport()) {
            var picked = Form.chosen(payload.getView().getState(), PeopleViews.COUNTRY);
            rooms.choices()
                    .setCountry(member.user(), picked.filter(rooms.lines().countries()::contains));
            pages.refresh(member.user());
        }
        return shown(context, rooms.people().view(member));
    }

    /** Whoever is no operator sees the list, as ever, and changes nothing. */
    private Response set(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        if (rooms.isOperator(member.user())) {
            var people = Form.typed(payload.getView().getState(), PeopleViews.PEOPLE);
            if (people.filter(text -> text.length() > PeopleViews.LONGEST).isPresent()) {
                return context.ackWithErrors(
                        Map.of(PeopleViews.PEOPLE, rooms.playbook().labels().text("support.set.too-long")));
            }
            rooms.choices().setPeople(people.map(String::strip).map(Words::of));
            pages.refresh(member.user());
        }
        return shown(context, rooms.people().view(member));
    }

    /** Neither the text nor the answer is kept, and nothing that is stored is changed by it. */
    private Response tear(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Visit.keepNothing();
        var text = Form.typed(payload.getView().getState(), TearViews.TEXT);
        if (text.isEmpty()) {
            return context.ackWithErrors(
                    Map.of(TearViews.TEXT, rooms.playbook().labels().text("support.tear.empty")));
        }
        var user = payload.getUser().getId();
        var answer = rooms.unsent()
                .answer(
                        text.get(),
                        () -> rooms.members().meet(user),
                        rooms.clock().instant());
        return shown(context, rooms.tear().answer(answer));
    }

    private static Response shown(ViewSubmissionContext context, View view) {
        return context.ack(answer -> answer.responseAction("update").view(view));
    }
}
