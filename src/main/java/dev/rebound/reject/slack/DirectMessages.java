package dev.rebound.reject.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import dev.rebound.logbook.Source;
import dev.rebound.reject.Said;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Listener;
import dev.rebound.slack.SlackText;

/** A direct message to Rebound is a report. Only new texts of people are: edits and joins come as other events, bots with an id,
 * answers in a thread with its timestamp. */
final class DirectMessages implements Listener {
    private static final String DIRECT = "im";

    private final Typed typed;
    private final Courier courier;

    DirectMessages(Typed typed, Courier courier) {
        this.typed = typed;
        this.courier = courier;
    }

    @Override
    public void listenTo(App app) {
        app.event(MessageEvent.class, (request, context) -> take(request.getEvent(), context));
    }

    private Response take(MessageEvent message, EventContext context) {
        if (isReport(message)) {
            var said = Said.in(SlackText.typed(message.getText()));
            courier.post(message.getChannel(), typed.answer(said, message.getUser(), Source.MESSAGE));
        }
        return context.ack();
    }

    private static boolean isReport(MessageEvent message) {
        return DIRECT.equals(message.getChannelType())
                && message.getBotId() == null
                && message.getThreadTs() == null
                && message.getUser() != null
                && message.getText() != null
                && !message.getText().isBlank();
    }
}
