package dev.rebound.support.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.rebound.slack.Message;
import dev.rebound.slack.Subcommand;

/** {@code /rebound exit}: lines that end a bad talk; needs no row. */
record ExitWord(ExitBlocks blocks) implements Subcommand {
    @Override
    public String word() {
        return "exit";
    }

    @Override
    public Message answer(SlashCommandPayload payload) {
        return blocks.message();
    }
}
