package dev.rebound.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;

/** The answer that keeps a form open with all that was typed; one without any field shows the sentence in its place. */
final class FormHandedBack {
    private FormHandedBack() {}

    static JsonObject with(String sentence, ViewSubmissionRequest form) {
        return form.getPayload().getView().getBlocks().stream()
                .filter(block -> "input".equals(block.getType()))
                .findFirst()
                .map(block -> errors(block.getBlockId(), sentence))
                .orElseGet(() -> inPlace(form, sentence));
    }

    private static JsonObject errors(String blockId, String sentence) {
        var errors = new JsonObject();
        errors.addProperty(blockId, sentence);
        var answer = action("errors");
        answer.add("errors", errors);
        return answer;
    }

    private static JsonObject inPlace(ViewSubmissionRequest form, String sentence) {
        var section = new JsonObject();
        section.addProperty("type", "section");
        section.add("text", plainText(sentence));
        var blocks = new JsonArray();
        blocks.add(section);
        var view = new JsonObject();
        view.addProperty("type", "modal");
        view.add("title", plainText(form.getPayload().getView().getTitle().getText()));
        view.add("blocks", blocks);
        var answer = action("update");
        answer.add("view", view);
        return answer;
    }

    private static JsonObject action(String name) {
        var answer = new JsonObject();
        answer.addProperty("response_action", name);
        return answer;
    }

    private static JsonObject plainText(String text) {
        var object = new JsonObject();
        object.addProperty("type", "plain_text");
        object.addProperty("text", text);
        return object;
    }
}
