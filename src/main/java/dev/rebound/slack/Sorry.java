package dev.rebound.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * A kind sentence when the road is closed: a command's text and a direct message's are handed back, a form keeps what was typed.
 * Where the answer itself cannot speak, the sentence goes straight to Slack afterwards, since what is broken may be the outbox.
 */
public final class Sorry {
    private static final Logger LOG = Logger.getLogger(Sorry.class);

    private final Apologies words;
    private final SlackWire wire;

    /** @param words the sentences */
    public Sorry(Apologies words, SlackWire wire) {
        this.words = words;
        this.wire = wire;
    }

    Response startingUp(Request<?> request) {
        return say(request, words.startingUp());
    }

    Response notSaved(Request<?> request) {
        return say(request, words.notSaved());
    }

    Response notKnown(Request<?> request) {
        return say(request, words.notKnown());
    }

    private Response say(Request<?> request, String sentence) {
        if (request instanceof SlashCommandRequest command) {
            return json(whisper(sentence, command.getPayload().getText()));
        }
        if (request instanceof ViewSubmissionRequest form) {
            return json(FormHandedBack.with(sentence, form));
        }
        AfterAck.add(List.of(() -> sayDirectly(request, sentence)));
        return Response.ok();
    }

    private void sayDirectly(Request<?> request, String sentence) {
        if (request instanceof EventRequest event) {
            DirectMessage.in(event)
                    .ifPresent(message -> post(request, message.channel(), plain(sentence, message.text())));
        } else if (request instanceof BlockActionRequest action) {
            respondOrPost(
                    request,
                    action.getPayload().getResponseUrl(),
                    action.getPayload().getUser().getId(),
                    sentence);
        } else if (request instanceof MessageShortcutRequest shortcut) {
            respondOrPost(
                    request,
                    shortcut.getPayload().getResponseUrl(),
                    shortcut.getPayload().getUser().getId(),
                    sentence);
        } else if (request instanceof GlobalShortcutRequest shortcut) {
            post(request, shortcut.getPayload().getUser().getId(), plain(sentence, ""));
        }
    }

    private void respondOrPost(Request<?> request, String responseUrl, String user, String sentence) {
        if (responseUrl == null || responseUrl.isBlank()) {
            post(request, user, plain(sentence, ""));
        } else {
            note(wire.respond(responseUrl, whisper(sentence, "").toString()));
        }
    }

    private void post(Request<?> request, String to, JsonObject message) {
        message.addProperty("channel", to);
        note(wire.post(request.getContext().getBotToken(), message.toString()));
    }

    private static void note(Outcome outcome) {
        if (!(outcome instanceof Outcome.Taken)) {
            LOG.errorf("A sentence did not reach its reader: %s", outcome);
        }
    }

    private static JsonObject whisper(String sentence, String text) {
        var answer = plain(sentence, text);
        answer.addProperty("response_type", "ephemeral");
        answer.addProperty("replace_original", false);
        return answer;
    }

    private static JsonObject plain(String sentence, String text) {
        var message = new JsonObject();
        var handedBack = text == null || text.isBlank() ? "" : "\n" + Mrkdwn.verbatim(text);
        message.addProperty("text", sentence + handedBack);
        message.addProperty("mrkdwn", false);
        message.addProperty("parse", "none");
        return message;
    }

    private static Response json(JsonObject body) {
        return new Response(200, "application/json; charset=utf-8", Map.of(), body.toString());
    }
}
