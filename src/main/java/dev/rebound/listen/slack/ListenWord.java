package dev.rebound.listen.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.listen.Listen;
import dev.rebound.listen.Listen.Heard;
import dev.rebound.listen.slack.ListenForms.Draft;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.privacy.Words;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Subcommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /rebound listen} and the forms of whoever asks, or listens alone. */
final class ListenWord implements Subcommand, Listener {
    private final ListenDesk desk;
    private final Outbound out;

    ListenWord(ListenDesk desk, Outbound out) {
        this.desk = desk;
        this.out = out;
    }

    @Override
    public String word() {
        return "listen";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        var member = desk.meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER ->
                out.modals().open(payload.getTriggerId(), desk.asking(ListenForms.ASK, Draft.empty(), member))
                        ? null
                        : desk.messages().said("form.late");
            case GUEST -> desk.messages().sentence(desk.rooms().playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY ->
                desk.messages().sentence(desk.rooms().playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    @Override
    public void listenTo(App app) {
        app.viewSubmission(ListenForms.ASK, (r, c) -> asked(r.getPayload(), false, c));
        app.viewSubmission(ListenForms.ASK_MEANT, (r, c) -> asked(r.getPayload(), true, c));
        app.blockAction(ListenDesk.MEANT, (r, c) -> meant(r.getPayload(), c));
        app.viewSubmission(ListenForms.ALONE, (r, c) -> heardAlone(r.getPayload(), c));
        app.blockAction(ListenForms.BACK, (r, c) -> takeBack(r.getPayload(), c));
    }

    private Response asked(ViewSubmissionPayload payload, boolean meant, ViewSubmissionContext context) {
        var state = payload.getView().getState();
        var member = desk.meet(payload.getUser().getId());
        var who = Form.person(state, ListenForms.WHO).orElse("");
        var call = Form.typed(state, ListenForms.CALL).orElse("").strip();
        var question = Form.typed(state, ListenForms.QUESTION).orElse("").strip();
        var wrong = wrong(member, who, call, question);
        if (!wrong.isEmpty()) {
            return context.ackWithErrors(wrong);
        }
        if (!meant && desk.isDanger(member, call + "\n" + question)) {
            return desk.people(context, member, new Draft(call, question));
        }
        if (who.isEmpty()) {
            return context.ack(r -> r.responseAction("update").view(desk.forms().alone(call)));
        }
        var listen =
                new Listen(UUID.randomUUID(), member.user(), who, Words.of(call), Words.of(question), desk.now(), null);
        desk.rooms().listens().add(listen, desk.now());
        out.courier().post(who, listen.id(), desk.messages().asks(listen));
        return context.ack(
                r -> r.responseAction("update").view(desk.forms().toRead(List.of(desk.text("listen.sent")))));
    }

    private Map<String, String> wrong(Member member, String who, String call, String question) {
        var wrong = new LinkedHashMap<String, String>();
        if (call.isEmpty()) {
            wrong.put(ListenForms.CALL, desk.text("listen.wrong.call"));
        }
        if (who.isEmpty()) {
            return wrong;
        }
        if (question.isEmpty()) {
            wrong.put(ListenForms.QUESTION, desk.text("listen.wrong.question"));
        }
        if (who.equals(member.user())) {
            wrong.put(ListenForms.WHO, desk.text("listen.wrong.self"));
        } else if (!desk.meet(who).standing().mayReport()) {
            wrong.put(ListenForms.WHO, desk.text("listen.wrong.standing"));
        }
        return wrong;
    }

    private Response heardAlone(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var heard = ListenForms.heard(payload.getView().getState(), ListenForms.OF_ALONE, true);
        if (heard.isEmpty()) {
            return context.ackWithErrors(Map.of(ListenForms.OF_ALONE.get(0), desk.text("listen.wrong.answer")));
        }
        if (desk.isDanger(member, ListenDesk.all(heard))) {
            return desk.people(
                    context, member, new Draft(Place.of(payload.getView()).id(), ""));
        }
        keep(member, Place.of(payload.getView()).id(), heard);
        var kept = desk.rooms()
                .playbook()
                .labels()
                .text("listen.kept", "what", desk.rooms().command());
        return context.ack(r -> r.responseAction("update").view(desk.forms().toRead(List.of(kept))));
    }

    private void keep(Member member, String call, Heard heard) {
        var now = desk.now();
        var listen = new Listen(UUID.randomUUID(), member.user(), "", Words.of(call), Words.of(""), now, heard);
        desk.rooms().listens().add(listen, now);
    }

    /** Nothing is sent or kept until the form is sent again. */
    private Response meant(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var carried =
                DangerPage.carriedBy(payload.getActions().get(0).getValue()).split("\n", 2);
        var draft = new Draft(carried[0], carried.length > 1 ? carried[1] : "");
        out.modals().redraw(payload.getView().getId(), desk.asking(ListenForms.ASK_MEANT, draft, member));
        return context.ack();
    }

    private Response takeBack(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var id = UUID.fromString(Place.chosen(payload));
        var listen = desk.rooms().listens().of(member.user(), id);
        if (desk.rooms().listens().remove(member.user(), id)) {
            listen.ifPresent(gone ->
                    out.courier().change(gone.listener(), id, desk.messages().said("listen.taken-back")));
        }
        out.modals().redraw(payload.getView().getId(), desk.asking(ListenForms.ASK, Draft.empty(), member));
        return context.ack();
    }
}
