package dev.rebound.wishes.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Voice;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Place;
import dev.rebound.slack.Subcommand;
import dev.rebound.wishes.CheckinsOnHome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code /rebound checkins}, the button on Home, the form behind both, and the way back from a pause. */
final class CheckinsWord implements Subcommand, Listener {
    private static final Place NOWHERE = new Place("checkins", null);

    private final WishDoor.Rooms rooms;
    private final WishForm form;
    private final Outbound out;

    CheckinsWord(WishDoor.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        form = new WishForm(rooms.playbook().labels());
    }

    @Override
    public String word() {
        return "checkins";
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
        app.blockAction(CheckinsOnHome.OPEN, (r, c) -> open(r.getPayload(), c));
        app.blockAction(CheckinsOnHome.BACK, (r, c) -> back(r.getPayload(), c));
        app.viewSubmission(WishForm.CALLBACK, (r, c) -> save(r.getPayload(), c));
    }

    private @Nullable Message opened(String trigger, Member member) {
        if (Voice.current() == Voice.JOB_SEARCH) {
            return said(text("wishes.job"));
        }
        if (!rooms.ahead().isAsked(member.user())) {
            return said(rooms.playbook().labels().text("wishes.no-team", "what", rooms.command()));
        }
        return out.modals().open(trigger, form(member)) ? null : said(text("form.late"));
    }

    private View form(Member member) {
        var now = now();
        var book = rooms.book();
        var wish = book.of(member.user()).on(member.today(now));
        var own = form.mentoring(book.mentorsOf(member.user()), book.menteesOf(member.user()));
        var stands = form.stands(rooms.words().stands(member, now), book.isPaused(member.user()));
        return form.of(NOWHERE, wish, stands.addAll(own));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var late = opened(payload.getTriggerId(), member);
        if (late != null) {
            out.whisper(Place.of(payload), member.user(), late);
        }
        return context.ack();
    }

    private Response save(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        var asked = WishForm.asked(payload.getView().getState());
        var faults = asked.faults(member.user(), member.today(now()));
        if (!faults.isEmpty()) {
            return context.ackWithErrors(form.errors(faults));
        }
        rooms.book().set(member.user(), asked.wish(), now());
        out.pages().refresh(member.user());
        var stands = rooms.words().stands(member, now());
        var view = form.page(NOWHERE, text("wishes.saved"), stands, rooms.book().isPaused(member.user()));
        return context.ack(r -> r.responseAction("update").view(view));
    }

    /** A second press says the same. */
    private Response back(BlockActionPayload payload, ActionContext context) {
        var member = rooms.members().meet(payload.getUser().getId());
        rooms.book().comeBack(member.user(), now());
        var stands = rooms.words().stands(member, now());
        var lead = text("wishes.back");
        if (Place.isInForm(payload)) {
            out.modals().redraw(payload.getView().getId(), form.page(NOWHERE, lead, stands, false));
        } else {
            out.redraw(Place.of(payload), member.user(), said(lead + "\n" + String.join("\n", stands)));
        }
        out.pages().refresh(member.user());
        return context.ack();
    }

    private Instant now() {
        return rooms.clock().instant();
    }

    private String text(String key) {
        return rooms.playbook().labels().text(key);
    }

    private static Message said(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
