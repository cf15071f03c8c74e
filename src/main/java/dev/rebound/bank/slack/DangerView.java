package dev.rebound.bank.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;

/** The answer to words of danger, in place of the form that they were typed into ({@code P18}). */
record DangerView(Playbook playbook) {
    /** Listened to by the page for words of danger, which acks it: the link itself does the work. */
    static final String HELP = "reject.help-line";

    private static final String HELP_URL = "https://findahelpline.com";

    View view() {
        var labels = playbook.labels();
        return Form.of("bank.danger")
                .show(blocks().list())
                .view(labels.text("bank.people"), null, labels.text("form.close"), "");
    }

    Message message() {
        return new Message(playbook.crisis().title(), blocks().list());
    }

    private Blocks blocks() {
        var crisis = playbook.crisis();
        var blocks = Blocks.start().theirs(crisis.title());
        crisis.paragraphs().forEach(blocks::theirs);
        var help = button(HELP, playbook.labels().text("danger.button.help"), "help");
        help.setUrl(HELP_URL);
        return blocks.theirs(crisis.gentleQuestion()).row(help);
    }
}
