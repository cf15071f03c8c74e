package dev.rebound.slack;

import com.google.gson.JsonObject;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Map;

/** A kind sentence when the road is closed: a command's text is handed back, a form keeps what was typed. */
public final class Sorry {
    private final Apologies words;

    /** @param words the sentences */
    public Sorry(Apologies words) {
        this.words = words;
    }

    Response startingUp(Request<?> request) {
        return say(request, words.startingUp());
    }

    Response notSaved(Request<?> request) {
        return say(request, words.notSaved());
    }

    private static Response say(Request<?> request, String sentence) {
        if (request instanceof SlashCommandRequest command) {
            return json(ephemeral(sentence, command.getPayload().getText()));
        }
        if (request instanceof ViewSubmissionRequest form) {
            return json(handedBack(form, sentence));
        }
        return Response.ok();
    }

    private static JsonObject ephemeral(String sentence, String text) {
        var answer = new JsonObject();
        answer.addProperty("response_type", "ephemeral");
        answer.addProperty("text", text == null || text.isBlank() ? sentence : sentence + "\n" + Mrkdwn.escaped(text));
        answer.addProperty("mrkdwn", false);
        return answer;
    }

    private static JsonObject handedBack(ViewSubmissionRequest form, String sentence) {
        var errors = new JsonObject();
        form.getPayload().getView().getBlocks().stream()
                .filter(block -> "input".equals(block.getType()))
                .findFirst()
                .ifPresent(block -> errors.addProperty(block.getBlockId(), sentence));
        var answer = new JsonObject();
        answer.addProperty("response_action", "errors");
        answer.add("errors", errors);
        return answer;
    }

    private static Response json(JsonObject body) {
        return new Response(200, "application/json; charset=utf-8", Map.of(), body.toString());
    }
}
