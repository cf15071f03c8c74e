package dev.rebound.listen.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import dev.rebound.listen.Listen;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;

/** What goes to whoever is asked, and back; who it is about is named by Slack's own mention, and words are shown as they are. */
final class ListenMessages {
    static final String ANSWER = "listen.answer";
    static final String NOT_NOW = "listen.not-now";

    private final Labels labels;
    private final ListenForms forms;

    ListenMessages(Labels labels, ListenForms forms) {
        this.labels = labels;
        this.forms = forms;
    }

    Message asks(Listen listen) {
        var id = listen.id().toString();
        var lead = labels.text("listen.asks", "what", mention(listen.author()));
        return new Message(
                lead,
                Blocks.start()
                        .ours(lead)
                        .theirs(labels.text("listen.call", "what", listen.call().text()))
                        .theirs(labels.text(
                                "listen.question", "what", listen.question().text()))
                        .row(
                                first(ANSWER, labels.text("listen.button.answer"), id),
                                button(NOT_NOW, labels.text("listen.button.not-now"), id))
                        .list());
    }

    Message answered(Listen listen, Listen.Heard heard) {
        var lead = labels.text("listen.answered", "what", mention(listen.listener()));
        var blocks = Blocks.start()
                .ours(lead)
                .theirs(labels.text("listen.question", "what", listen.question().text()));
        forms.lines(heard).forEach(blocks::theirs);
        return new Message(lead, blocks.list());
    }

    Message declined(Listen listen) {
        var text = labels.text("listen.declined", "what", mention(listen.listener()));
        return new Message(text, Blocks.start().ours(text).list());
    }

    Message said(String key) {
        return sentence(labels.text(key));
    }

    Message sentence(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }

    private static String mention(String user) {
        return "<@" + user + ">";
    }
}
