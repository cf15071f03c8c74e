package dev.rebound.coaching.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.playbook.Answer;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.Subcommand;
import org.jspecify.annotations.Nullable;

/** {@code /rebound own}: one's own sentences. */
final class OwnCommand implements Subcommand {
    private final CoachListeners.Rooms rooms;
    private final Outbound out;
    private final OwnListButtons list;

    OwnCommand(CoachListeners.Rooms rooms, Outbound out) {
        this.rooms = rooms;
        this.out = out;
        list = new OwnListButtons(rooms, out);
    }

    @Override
    public String word() {
        return "own";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        var member = rooms.members().meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> open(payload);
            case GUEST -> sentence(rooms.playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY -> sentence(rooms.playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    private @Nullable Message open(SlashCommandPayload payload) {
        return out.modals().open(payload.getTriggerId(), list.list(payload.getUserId()))
                ? null
                : sentence(rooms.playbook().labels().text("form.late"));
    }

    private static Message sentence(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
