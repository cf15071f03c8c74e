package dev.rebound.reject.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.logbook.Source;
import dev.rebound.playbook.Answer;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.SlackText;

/** The two shortcuts: a form from anywhere, and one with a message in it, such as a pasted mail. */
final class Shortcuts implements Listener {
    static final String ANYWHERE = "log_rejection";
    static final String ON_MESSAGE = "log_this_rejection";

    private final Faces faces;
    private final Outbound out;

    Shortcuts(Faces faces, Outbound out) {
        this.faces = faces;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.globalShortcut(ANYWHERE, (request, context) -> {
            var payload = request.getPayload();
            open(payload.getTriggerId(), payload.getUser().getId(), "");
            return context.ack();
        });
        app.messageShortcut(ON_MESSAGE, (request, context) -> take(request.getPayload(), context));
    }

    /** A text too long for a form is read at once, so that nothing of it is lost. */
    private Response take(MessageShortcutPayload payload, MessageShortcutContext context) {
        var user = payload.getUser().getId();
        var text = payload.getMessage().getText() == null
                ? ""
                : SlackText.typed(payload.getMessage().getText());
        if (text.length() > Form.LONGEST_AREA) {
            out.courier().post(user, faces.reception().take(user, Source.SHORTCUT, text));
        } else {
            open(payload.getTriggerId(), user, text);
        }
        return context.ack();
    }

    private void open(String trigger, String user, String text) {
        if (!out.modals().open(trigger, faces.form().report(text))) {
            out.courier().post(user, faces.cards().answer(Answer.FORM_LATE));
        }
    }
}
