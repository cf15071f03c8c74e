package dev.rebound.reject.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.reject.Said;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Message;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.SlackText;

/** {@code /reject}: the answer rides in the ack. */
final class RejectCommand implements Listener {
    private final Typed typed;
    private final Desk desk;
    private final Faces faces;
    private final Outbound out;

    RejectCommand(Typed typed, Desk desk, Faces faces, Outbound out) {
        this.typed = typed;
        this.desk = desk;
        this.faces = faces;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.command(typed.command(), (request, context) -> take(request.getPayload(), context));
    }

    private Response take(SlashCommandPayload payload, SlashCommandContext context) {
        var said = Said.in(SlackText.typed(payload.getText() == null ? "" : payload.getText()));
        return said instanceof Said.Nothing && isOpened(payload)
                ? context.ack()
                : ack(context, typed.answer(said, payload.getUserId(), Source.COMMAND));
    }

    private boolean isOpened(SlashCommandPayload payload) {
        var origin = Origin.at(payload.getResponseUrl(), desk.clock().instant());
        return desk.meet(payload.getUserId()).standing().mayReport()
                && out.modals().open(payload.getTriggerId(), faces.form().report("", Prospect.unknown(), origin));
    }

    private static Response ack(SlashCommandContext context, Message message) {
        return context.ack(r -> r.responseType("ephemeral").text(message.text()).blocks(message.blocks()));
    }
}
