package dev.rebound.listen.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.listen.slack.ListenForms.Draft;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What whoever was asked can do: answer once, or say that they can't now. */
final class ListenAnswers implements Listener {
    private final ListenDesk desk;
    private final Outbound out;

    ListenAnswers(ListenDesk desk, Outbound out) {
        this.desk = desk;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(ListenMessages.ANSWER, (r, c) -> open(r.getPayload(), c));
        app.blockAction(ListenMessages.NOT_NOW, (r, c) -> notNow(r.getPayload(), c));
        app.viewSubmission(ListenForms.ANSWER, (r, c) -> answered(r.getPayload(), c));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var listen = desk.rooms().listens().askedOf(user, UUID.fromString(place.id()));
        if (listen.isEmpty()) {
            out.redraw(place, user, desk.messages().said("listen.gone"));
        } else if (!out.modals().open(payload.getTriggerId(), desk.forms().answer(listen.get(), place))) {
            out.whisper(place, user, desk.messages().said("form.late"));
        }
        return context.ack();
    }

    private Response notNow(BlockActionPayload payload, ActionContext context) {
        var place = Place.of(payload);
        var user = payload.getUser().getId();
        var id = UUID.fromString(place.id());
        var listen = desk.rooms().listens().askedOf(user, id);
        listen.filter(asked -> desk.rooms().listens().remove(user, id))
                .ifPresent(asked ->
                        out.courier().post(asked.author(), desk.messages().declined(asked)));
        out.redraw(place, user, desk.messages().said(listen.isPresent() ? "listen.let-go" : "listen.gone"));
        return context.ack();
    }

    private Response answered(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var place = Place.of(payload.getView());
        var heard = ListenForms.heard(payload.getView().getState(), ListenForms.OF_ANSWER, false);
        if (heard.isEmpty()) {
            return context.ackWithErrors(Map.of(ListenForms.OF_ANSWER.get(0), desk.text("listen.wrong.answer")));
        }
        if (desk.isDanger(member, ListenDesk.all(heard))) {
            return desk.people(context, member, Draft.empty());
        }
        var listen = desk.rooms().listens().askedOf(member.user(), UUID.fromString(place.id()));
        listen.ifPresent(asked -> {
            desk.rooms().listens().answer(asked.with(heard), desk.now());
            out.courier().post(asked.author(), desk.messages().answered(asked, heard));
        });
        var key = listen.isPresent() ? "listen.thanks" : "listen.gone";
        out.redraw(place, member.user(), desk.messages().said(key));
        return context.ack(r -> r.responseAction("update").view(desk.forms().toRead(List.of(desk.text(key)))));
    }
}
