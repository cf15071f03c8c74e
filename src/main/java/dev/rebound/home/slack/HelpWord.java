package dev.rebound.home.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;
import java.util.function.Supplier;

/** {@code /rebound help}, and whatever nobody contributed. */
record HelpWord(String word, Supplier<String> words) implements Subcommand {
    @Override
    public Message answer(SlashCommandPayload payload) {
        var text = words.get();
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
