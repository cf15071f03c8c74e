package dev.rebound.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code /rebound}: hands each word to the feature that contributed it, and everything else to {@code help}. */
public final class OneCommand implements Listener {
    private static final String HELP = "help";

    private final String command;
    private final Map<String, Subcommand> words;

    /**
     * @param subcommands among them one with the word {@code help}
     * @throws IllegalStateException when two want the same word
     */
    public OneCommand(String command, List<Subcommand> subcommands) {
        this.command = command;
        words = subcommands.stream().collect(Collectors.toUnmodifiableMap(Subcommand::word, Function.identity()));
    }

    @Override
    public void listenTo(App app) {
        app.command(command, (request, context) -> answer(request.getPayload(), context));
    }

    private Response answer(SlashCommandPayload payload, SlashCommandContext context) {
        var message = subcommand(payload).answer(payload);
        return message == null
                ? context.ack()
                : context.ack(
                        r -> r.responseType("ephemeral").text(message.text()).blocks(message.blocks()));
    }

    private Subcommand subcommand(SlashCommandPayload payload) {
        var text = Optional.ofNullable(payload.getText()).orElse("").strip();
        var word = text.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.ofNullable(words.get(word)).orElseGet(() -> words.get(HELP));
    }
}
