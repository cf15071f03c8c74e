package dev.rebound.home.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.home.Page;
import dev.rebound.people.Member;
import dev.rebound.people.Members;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;
import java.time.Clock;

/** {@code /rebound} and {@code /rebound home}: the top of one's page, and where the rest of it is. */
record TodayWord(String word, Page page, Members members, Clock clock, Playbook playbook) implements Subcommand {
    @Override
    public Message answer(SlashCommandPayload payload) {
        var member = members.meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> today(member);
            case GUEST -> sentence(Answer.GUEST);
            case STRANGER, NOBODY -> sentence(Answer.OTHER_COMPANY);
        };
    }

    private Message today(Member member) {
        var blocks = Blocks.start();
        var top = page.top(member, clock.instant());
        top.ifPresent(part -> PartBlocks.rows(part).forEach(blocks::addAll));
        var where = playbook.labels().text("home.where");
        return new Message(where, blocks.small(where).list());
    }

    private Message sentence(Answer answer) {
        var text = playbook.answer(answer);
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
