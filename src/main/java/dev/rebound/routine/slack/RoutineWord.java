package dev.rebound.routine.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.routine.AfterNoOnCard;
import dev.rebound.routine.DailyMindset;
import dev.rebound.routine.RoutinesOnHome;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Subcommand;
import org.jspecify.annotations.Nullable;

/** {@code /rebound routine} opens the form and {@code /rebound routine after} shows the line for after a no; <em>Start</em> shows steps. */
final class RoutineWord implements Subcommand, Listener {
    private static final String AFTER = "after";

    private final RoutineDesk desk;
    private final Outbound out;

    RoutineWord(RoutineDesk desk, Outbound out) {
        this.desk = desk;
        this.out = out;
    }

    @Override
    public String word() {
        return "routine";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        var member = desk.meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER ->
                payload.getText().strip().endsWith(" " + AFTER)
                        ? after(member)
                        : opened(payload.getTriggerId(), member);
            case GUEST -> desk.sentence(desk.rooms().playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY -> desk.sentence(desk.rooms().playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(RoutinesOnHome.EDIT, (request, context) -> edit(request.getPayload(), context));
        app.blockAction(DailyMindset.START, (request, context) -> start(request.getPayload(), context));
        app.blockAction(AfterNoOnCard.AFTER_NO, (request, context) -> afterNo(request.getPayload(), context));
        app.viewSubmission(RoutineForm.CALLBACK, (r, c) -> save(r.getPayload(), c));
    }

    private Message after(Member member) {
        return desk.sentence(afterNo(member));
    }

    private String afterNo(Member member) {
        var line = desk.rooms().lines().afterANo(member.user());
        return line.map(text -> desk.labels().text("routine.after-no", "what", text))
                .orElseGet(() -> desk.labels().text("routine.after-no.none"));
    }

    /** Over the form behind <em>More</em>. */
    private Response afterNo(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var line = afterNo(member);
        var view = desk.form()
                .toRead(desk.labels().text("routine.title"), Blocks.start().theirs(line));
        if (!out.modals().push(payload.getTriggerId(), view)) {
            out.whisper(Place.of(payload), member.user(), desk.sentence(line));
        }
        return context.ack();
    }

    private @Nullable Message opened(String trigger, Member member) {
        var taken = out.modals().open(trigger, desk.filled(member));
        return taken ? null : desk.sentence(desk.labels().text("form.late"));
    }

    private Response edit(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var late = opened(payload.getTriggerId(), member);
        if (late != null) {
            out.whisper(Place.of(payload), member.user(), late);
        }
        return context.ack();
    }

    /** The steps come over the page; where that is late, they are whispered. */
    private Response start(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        var name = payload.getActions().get(0).getValue();
        var prompt = desk.rooms().lines().named(member.user(), name);
        var blocks = Blocks.start().quote(prompt.text()).theirs(prompt.steps());
        var view = desk.form().toRead(desk.labels().text("routine.minute"), blocks);
        if (!out.modals().open(payload.getTriggerId(), view)) {
            out.whisper(Place.of(payload), member.user(), new Message(prompt.steps(), blocks.list()));
        }
        return context.ack();
    }

    private Response save(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var member = desk.meet(payload.getUser().getId());
        desk.save(member.user(), payload.getView().getState());
        out.pages().refresh(member.user());
        var saved = Blocks.start().theirs(desk.saved(member));
        var view = desk.form().toRead(desk.labels().text("routine.title"), saved);
        return context.ack(r -> r.responseAction("update").view(view));
    }
}
