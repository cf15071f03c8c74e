package dev.rebound.progress.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.progress.Span;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;
import org.jspecify.annotations.Nullable;

/** {@code /rebound stats}, with {@code week}, {@code month} or {@code all} behind it. */
final class StatsWord implements Subcommand {
    private final ProgressDoor.Rooms rooms;
    private final Courier courier;
    private final StatsMessage message;

    StatsWord(ProgressDoor.Rooms rooms, Courier courier) {
        this.rooms = rooms;
        this.courier = courier;
        message = new StatsMessage(rooms.playbook().labels());
    }

    @Override
    public String word() {
        return "stats";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        var member = rooms.members().meet(payload.getUserId());
        return switch (member.standing()) {
            case UNKNOWN, MEMBER -> stats(member, payload);
            case GUEST -> said(rooms.playbook().answer(Answer.GUEST));
            case STRANGER, NOBODY -> said(rooms.playbook().answer(Answer.OTHER_COMPANY));
        };
    }

    /** Charts go where Slack says whether it takes them, which it does not for what answers a command at once. */
    private @Nullable Message stats(Member member, SlashCommandPayload payload) {
        var span =
                Span.typed(payload.getText().strip().substring(word().length()).strip());
        if (span.isEmpty()) {
            return said(rooms.playbook().labels().text("progress.how"));
        }
        var told = message.of(rooms.telling().of(member, rooms.clock().instant(), span.get()));
        courier.whisper(payload.getResponseUrl(), told);
        return null;
    }

    private static Message said(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
