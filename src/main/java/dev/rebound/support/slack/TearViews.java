package dev.rebound.support.slack;

import com.slack.api.model.view.View;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import java.util.List;

/** Draws the form for a text that is kept nowhere, and what its writer reads once it is gone. */
record TearViews(Labels labels) {
    static final String FORM = "support.tear";
    static final String TEXT = "unsent";

    View form() {
        return Form.of(FORM)
                .area(TEXT, labels.text("support.tear.field"), labels.text("support.tear.example"), "")
                .show(Blocks.start().small(labels.text("support.tear.hint")).list())
                .view(
                        labels.text("support.tear"),
                        labels.text("support.tear.button"),
                        labels.text("card.button.cancel"),
                        "");
    }

    View answer(List<String> paragraphs) {
        var blocks = Blocks.start();
        paragraphs.forEach(blocks::theirs);
        return Form.of(FORM).show(blocks.list()).view(labels.text("support.tear"), null, labels.text("form.close"), "");
    }
}
