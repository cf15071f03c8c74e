package dev.rebound.reject.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.logbook.Source;
import dev.rebound.reject.Said;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Modals;
import dev.rebound.slack.SlackText;

/** {@code /reject}: the answer rides in the ack. */
final class RejectCommand implements Listener {
    private final String command;
    private final Typed typed;
    private final ReportForm form;
    private final Modals modals;

    RejectCommand(String command, Typed typed, ReportForm form, Modals modals) {
        this.command = command;
        this.typed = typed;
        this.form = form;
        this.modals = modals;
    }

    @Override
    public void listenTo(App app) {
        app.command(command, (request, context) -> take(request.getPayload(), context));
    }

    private Response take(SlashCommandPayload payload, SlashCommandContext context) {
        var said = Said.in(SlackText.typed(payload.getText() == null ? "" : payload.getText()));
        return said instanceof Said.Nothing && modals.open(payload.getTriggerId(), form.report(""))
                ? context.ack()
                : ack(context, typed.answer(said, payload.getUserId(), Source.COMMAND));
    }

    private static Response ack(SlashCommandContext context, Message message) {
        return context.ack(r -> r.responseType("ephemeral").text(message.text()).blocks(message.blocks()));
    }
}
