package dev.rebound.bank.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.response.Response;
import dev.rebound.slack.Listener;
import dev.rebound.slack.Place;
import dev.rebound.slack.SlackText;

/** The shortcut on a message: its words in a form, to be changed before anything is kept; who wrote them is not kept ({@code P22}). */
record KeepThis(BankDesk desk) implements Listener {
    static final String SHORTCUT = "keep_this";

    @Override
    public void listenTo(App app) {
        app.messageShortcut(SHORTCUT, (request, context) -> open(request.getPayload(), context));
    }

    private Response open(MessageShortcutPayload payload, MessageShortcutContext context) {
        var member = desk.meet(payload.getUser().getId());
        var place = new Place("bank", payload.getResponseUrl());
        var written = payload.getMessage().getText();
        var text = written == null ? "" : SlackText.typed(written).strip();
        var refusal = desk.refusal(member);
        if (refusal.isPresent()) {
            desk.out().whisper(place, member.user(), refusal.get());
        } else if (!desk.out().modals().open(payload.getTriggerId(), desk.forms().add(text, place))) {
            desk.out().whisper(place, member.user(), desk.late());
        }
        return context.ack();
    }
}
