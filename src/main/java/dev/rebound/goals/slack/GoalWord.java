package dev.rebound.goals.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.goals.GoalsOnHome;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Voice;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Subcommand;
import dev.rebound.slack.Visit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /rebound goals}, the button on Home, and the form behind both. */
final class GoalWord implements Subcommand, Listener {
    private static final String MEANT = "goals.meant";

    private final GoalDoor.Rooms rooms;
    private final GoalForm form;
    private final Outbound out;

    GoalWord(GoalDoor.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        form = new GoalForm(rooms.playbook().labels(), rooms.win());
    }

    @Override
    public String word() {
        return "goals";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        var member = rooms.members().meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> opened(payload.getTriggerId(), member);
            case GUEST -> said(rooms.playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY -> said(rooms.playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(GoalsOnHome.OPEN, (r, c) -> open(r.getPayload(), c));
        app.blockAction(GoalForm.REMOVE, (r, c) -> remove(r.getPayload(), c));
        app.viewSubmission(GoalForm.CALLBACK, (r, c) -> save(r.getPayload(), false, c));
        app.viewSubmission(GoalForm.MEANT_FORM, (r, c) -> save(r.getPayload(), true, c));
        app.blockAction(MEANT, (r, c) -> meant(r.getPayload(), c));
    }

    private @Nullable Message opened(String trigger, Member member) {
        if (Voice.current() == Voice.JOB_SEARCH) {
            return said(text("goals.job"));
        }
        var view = form.of(rooms.goals().of(member.user()));
        return out.modals().open(trigger, view) ? null : said(text("form.late"));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var late = opened(payload.getTriggerId(), member);
        if (late != null) {
            out.whisper(Place.of(payload), member.user(), late);
        }
        return context.ack();
    }

    private Response remove(BlockActionPayload payload, ActionContext context) {
        var user = payload.getUser().getId();
        rooms.goals().remove(user, UUID.fromString(Place.chosen(payload)));
        out.modals().redraw(payload.getView().getId(), form.of(rooms.goals().of(user)));
        out.pages().refresh(user);
        return context.ack();
    }

    private Response save(ViewSubmissionPayload payload, boolean meant, ViewSubmissionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var state = payload.getView().getState();
        var wrong = form.wrong(state);
        if (!wrong.isEmpty()) {
            return context.ackWithErrors(wrong);
        }
        var now = rooms.clock().instant();
        if (!meant && rooms.diagnoser().isDanger(form.own(state), member.today(now))) {
            Visit.keepNothing();
            var page = danger(member, form.own(state));
            return context.ack(r -> r.responseAction("update").view(page));
        }
        rooms.goals().set(form.sent(member.user(), state), now);
        out.pages().refresh(member.user());
        var view = form.of(rooms.goals().of(member.user()));
        return context.ack(r -> r.responseAction("update").view(view));
    }

    private View danger(Member member, String own) {
        var back = new DangerPage.Tap(MEANT, text("danger.button.meant"), DangerPage.carrying(own));
        return DangerPage.sure(
                        rooms.playbook().crisis().page(rooms.people().of(member)), text("danger.button.help"), back)
                .view(text("danger.title"), text("form.close"), "goals");
    }

    /** Nothing is kept until the form is sent again. */
    private Response meant(BlockActionPayload payload, ActionContext context) {
        var own = DangerPage.carriedBy(payload.getActions().get(0).getValue());
        var standing = rooms.goals().of(payload.getUser().getId());
        out.modals().redraw(payload.getView().getId(), form.of(GoalForm.MEANT_FORM, standing, own));
        return context.ack();
    }

    private String text(String key) {
        return rooms.playbook().labels().text(key);
    }

    private static Message said(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
