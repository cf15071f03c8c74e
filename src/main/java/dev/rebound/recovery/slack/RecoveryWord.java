package dev.rebound.recovery.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.recovery.RecoveryOnHome;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Place;
import dev.rebound.slack.Subcommand;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /rebound share}, and what was given: opened from Home, and taken back there and in the form. */
record RecoveryWord(RecoveryDesk desk) implements Subcommand, Listener {
    @Override
    public String word() {
        return "share";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        var member = desk.meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> opened(payload.getTriggerId(), member);
            case GUEST -> sentence(desk.rooms().playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY -> sentence(desk.rooms().playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    private @Nullable Message opened(String trigger, Member member) {
        return desk.out().modals().open(trigger, desk.fresh(member))
                ? null
                : sentence(desk.labels().text("form.late"));
    }

    @Override
    public void listenTo(App app) {
        app.blockAction(RecoveryOnHome.OPEN, (r, c) -> open(r.getPayload(), c));
        app.blockAction(RecoveryOnHome.TAKE_BACK, (r, c) -> takeBack(r.getPayload(), c));
    }

    private Response open(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        if (!desk.out().modals().open(payload.getTriggerId(), desk.fresh(member))) {
            desk.out()
                    .whisper(
                            Place.of(payload),
                            member.user(),
                            sentence(desk.labels().text("form.late")));
        }
        return context.ack();
    }

    private Response takeBack(BlockActionPayload payload, ActionContext context) {
        var member = desk.meet(payload.getUser().getId());
        desk.rooms().giving().takeBack(member.user(), UUID.fromString(Place.chosen(payload)));
        if (Place.isInForm(payload)) {
            desk.out().modals().redraw(payload.getView().getId(), desk.fresh(member));
        }
        desk.out().pages().refresh(member.user());
        return context.ack();
    }

    private static Message sentence(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
