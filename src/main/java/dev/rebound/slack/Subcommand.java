package dev.rebound.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import org.jspecify.annotations.Nullable;

/** One word after {@code /rebound}, such as {@code block}; features contribute them, so that there is one command to remember. */
public interface Subcommand {
    /** The word, in lower case; empty for the bare command. */
    String word();

    /** The answer that only the person sees, or null when a form was opened instead. */
    @Nullable
    Message answer(SlashCommandPayload payload);
}
