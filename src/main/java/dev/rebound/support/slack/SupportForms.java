package dev.rebound.support.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Visit;
import dev.rebound.support.Unsent;
import java.util.Map;
import java.util.function.Function;

/** What happens when one of support's forms is sent; the answer stands in the same form. */
final class SupportForms implements Listener {
    private final SupportListeners.Rooms rooms;
    private final Outbound out;

    SupportForms(SupportListeners.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.viewSubmission(PeopleViews.COUNTRY_FORM, (request, context) -> pick(request.getPayload(), context));
        app.viewSubmission(PeopleViews.SET_FORM, (request, context) -> set(request.getPayload(), context));
        app.viewSubmission(TearViews.FORM, (request, context) -> tear(request.getPayload(), context));
        app.blockAction(
                TearViews.PEOPLE,
                (request, context) -> redraw(
                        request.getPayload(), context, user -> rooms.unsent().inDanger(user)));
        app.blockAction(
                TearViews.MEANT,
                (request, context) -> redraw(
                        request.getPayload(),
                        context,
                        user -> rooms.unsent().torn(rooms.clock().instant())));
    }

    private Response pick(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        if (member.standing().mayReport()) {
            var picked = Form.chosen(payload.getView().getState(), PeopleViews.COUNTRY);
            rooms.choices()
                    .setCountry(member.user(), picked.filter(rooms.lines().countries()::contains));
            out.pages().refresh(member.user());
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
            out.pages().refresh(member.user());
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

    private Response redraw(BlockActionPayload payload, ActionContext context, Function<Member, Unsent.Told> what) {
        var member = rooms.members().meet(payload.getUser().getId());
        out.modals().redraw(payload.getView().getId(), rooms.tear().answer(what.apply(member)));
        return context.ack();
    }

    private static Response shown(ViewSubmissionContext context, View view) {
        return context.ack(answer -> answer.responseAction("update").view(view));
    }
}
