package dev.rebound.tally.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;

/** {@code /rebound block}: the pad comes by direct message, where it outlives a reload and nobody else reads it. */
final class PadCommand implements Subcommand {
    private static final String BLOCK = "block";

    private final PadDesk desk;

    PadCommand(PadDesk desk) {
        this.desk = desk;
    }

    @Override
    public String word() {
        return BLOCK;
    }

    @Override
    public Message answer(SlashCommandPayload payload) {
        var member = desk.meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> posted(member);
            case GUEST -> desk.blocks().answer(Answer.GUEST);
            case STRANGER, NOBODY -> desk.blocks().answer(Answer.OTHER_COMPANY);
        };
    }

    private Message posted(Member member) {
        desk.post(member);
        return desk.blocks().sentence("pad.posted");
    }
}
