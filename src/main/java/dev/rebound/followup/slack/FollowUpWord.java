package dev.rebound.followup.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Voice;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;

/** {@code /rebound followups}: all days, and a calendar file of them. */
record FollowUpWord(FollowUpDesk desk) implements Subcommand {
    @Override
    public String word() {
        return "followups";
    }

    @Override
    public Message answer(SlashCommandPayload payload) {
        var member = desk.meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> list(member);
            case GUEST -> answer(Answer.GUEST);
            case STRANGER, NOBODY -> answer(Answer.OTHER_COMPANY);
        };
    }

    private Message list(Member member) {
        return Voice.current() == Voice.JOB_SEARCH
                ? desk.blocks().said(desk.labels().text("followup.job"))
                : desk.list("", member);
    }

    private Message answer(Answer answer) {
        return desk.blocks().said(desk.rooms().playbook().answer(answer));
    }
}
