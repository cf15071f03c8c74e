package dev.rebound.support.slack;

import com.slack.api.model.view.View;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;
import dev.rebound.support.ExitLines;
import java.time.Clock;

/** Draws exit lines, each in a box of its own to copy. */
record ExitBlocks(ExitLines lines, Labels labels, Clock clock) {
    private static final String FORM = "support.exit-lines";

    Message message() {
        return new Message(labels.text("support.exit.title"), drawn().list());
    }

    View view() {
        return Form.of(FORM)
                .show(drawn().list())
                .view(labels.text("support.exit"), null, labels.text("form.close"), "");
    }

    private Blocks drawn() {
        var blocks = Blocks.start().theirs(labels.text("support.exit.title"));
        for (var group : lines.at(clock.instant())) {
            blocks.ours("*" + group.title() + "*");
            group.lines().forEach(blocks::toCopy);
        }
        return blocks;
    }
}
