package dev.rebound.support.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.playbook.Answer;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Modals;
import dev.rebound.slack.Subcommand;
import org.jspecify.annotations.Nullable;

/** {@code /rebound tear}: a form, since what is typed after a command stands in Slack's own records. */
record TearWord(SupportListeners.Rooms rooms, Modals modals) implements Subcommand {
    @Override
    public String word() {
        return "tear";
    }

    @Override
    public @Nullable Message answer(SlashCommandPayload payload) {
        if (modals.open(payload.getTriggerId(), rooms.tear().form())) {
            return null;
        }
        var late = rooms.playbook().answer(Answer.FORM_LATE);
        return new Message(late, Blocks.start().theirs(late).list());
    }
}
