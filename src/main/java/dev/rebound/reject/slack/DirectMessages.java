package dev.rebound.reject.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import dev.rebound.logbook.Source;
import dev.rebound.reject.Said;
import dev.rebound.slack.Courier;
import dev.rebound.slack.Listener;
import dev.rebound.slack.SlackText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A direct message to Rebound is a report, with a file beside it or in a thread too. Edits and joins come as other events, bots with
 * an id: they are none. */
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
        app.event(
                MessageEvent.class,
                (request, context) -> request.getEvent().getBotId() == null
                        ? take(Texts.of(request.getEvent()), context)
                        : context.ack());
        app.event(MessageFileShareEvent.class, (request, context) -> take(Texts.of(request.getEvent()), context));
    }

    private Response take(Texts written, EventContext context) {
        if (written.isReport()) {
            var said = Said.in(SlackText.typed(written.text()));
            courier.post(written.channel(), typed.answer(said, written.user(), Source.MESSAGE));
        }
        return context.ack();
    }

    /** What both events have; empty where one lacks it. */
    private record Texts(String channel, String channelType, String user, String text) {
        static Texts of(MessageEvent event) {
            return of(event.getChannel(), event.getChannelType(), event.getUser(), event.getText());
        }

        static Texts of(MessageFileShareEvent event) {
            return of(event.getChannel(), event.getChannelType(), event.getUser(), event.getText());
        }

        private static Texts of(
                String channel, @Nullable String channelType, @Nullable String user, @Nullable String text) {
            return new Texts(channel, known(channelType), known(user), known(text));
        }

        private static String known(@Nullable String value) {
            return Objects.requireNonNullElse(value, "");
        }

        boolean isReport() {
            return DIRECT.equals(channelType) && !user.isEmpty() && !text.isBlank();
        }
    }
}
