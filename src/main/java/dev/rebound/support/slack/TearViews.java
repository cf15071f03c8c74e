package dev.rebound.support.slack;

import com.slack.api.model.view.View;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Form;
import dev.rebound.support.Unsent;
import java.util.List;

/** Draws the form for a text that is kept nowhere, and what its writer reads once it is gone. */
record TearViews(Labels labels) {
    static final String FORM = "support.tear";
    static final String TEXT = "unsent";
    static final String MEANT = "support.tear-meant";
    static final String PEOPLE = "support.tear-people";

    /** Nothing is kept of the text, so there is nothing to hand back. */
    private static final String NOTHING = DangerPage.carrying("");

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

    View answer(Unsent.Told told) {
        return switch (told.read()) {
            case TORN -> torn(told.paragraphs());
            case IN_DANGER ->
                drawn(DangerPage.sure(
                        told.paragraphs(), labels.text("danger.button.help"), tap(MEANT, "danger.button.meant")));
            case UNSURE ->
                drawn(DangerPage.unsure(
                        told.paragraphs(), tap(PEOPLE, "danger.button.people"), tap(MEANT, "danger.button.work")));
        };
    }

    private DangerPage.Tap tap(String action, String label) {
        return new DangerPage.Tap(action, labels.text(label), NOTHING);
    }

    private View drawn(DangerPage page) {
        return page.view(labels.text("danger.title"), labels.text("form.close"), "");
    }

    private View torn(List<String> paragraphs) {
        var blocks = Blocks.start();
        paragraphs.forEach(blocks::theirs);
        return Form.of(FORM).show(blocks.list()).view(labels.text("support.tear"), null, labels.text("form.close"), "");
    }
}
