package dev.rebound.reject.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Source;
import dev.rebound.playbook.Answer;
import dev.rebound.slack.Form;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Outbound;
import dev.rebound.slack.SlackText;
import java.time.Instant;

/** The two shortcuts: a form from anywhere, and one with a message in it, such as a pasted mail. */
final class Shortcuts implements Listener {
    static final String ANYWHERE = "log_rejection";
    static final String ON_MESSAGE = "log_this_rejection";

    private final Desk desk;
    private final Faces faces;
    private final Outbound out;

    Shortcuts(Desk desk, Faces faces, Outbound out) {
        this.desk = desk;
        this.faces = faces;
        this.out = out;
    }

    @Override
    public void listenTo(App app) {
        app.globalShortcut(ANYWHERE, (request, context) -> {
            var payload = request.getPayload();
            take(payload.getTriggerId(), payload.getUser().getId(), "", Origin.nowhere());
            return context.ack();
        });
        app.messageShortcut(ON_MESSAGE, (request, context) -> take(request.getPayload(), context));
    }

    private Response take(MessageShortcutPayload payload, MessageShortcutContext context) {
        var written = payload.getMessage().getText();
        var text = written == null ? "" : SlackText.typed(written);
        var origin = Origin.at(payload.getResponseUrl(), now());
        take(payload.getTriggerId(), payload.getUser().getId(), text, origin);
        return context.ack();
    }

    /** A text too long for a form is read at once, so that nothing of it is lost. */
    private void take(String trigger, String user, String text, Origin origin) {
        var refusal = faces.reception().refusal(desk.meet(user));
        if (refusal.isPresent()) {
            origin.answer(out, user, refusal.get(), now());
        } else if (text.length() > Form.LONGEST_AREA) {
            origin.answer(out, user, faces.reception().take(user, Source.SHORTCUT, text), now());
        } else if (!out.modals().open(trigger, form(text, origin))) {
            origin.answer(out, user, faces.cards().answer(Answer.FORM_LATE), now());
        }
    }

    /** A pasted mail names who wrote it. */
    private View form(String text, Origin origin) {
        var named = text.isBlank() ? Prospect.unknown() : desk.takeReport().whoIn(text);
        return faces.form().report(text, named, origin);
    }

    private Instant now() {
        return desk.clock().instant();
    }
}
