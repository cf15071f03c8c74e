package dev.rebound.calls.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import dev.rebound.calls.Fault;
import dev.rebound.calls.Unread;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;
import dev.rebound.slack.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form for a file, and what is said about it. */
final class ImportBlocks {
    static final String CALLBACK = "calls.form";
    static final String FILE = "file";
    static final String BACK = "calls.back";

    private static final int MOST_LINES = 10;
    private static final Place NOWHERE = new Place("calls", null);

    private final Labels labels;

    ImportBlocks(Labels labels) {
        this.labels = labels;
    }

    View form() {
        return Form.of(CALLBACK)
                .show(Blocks.start()
                        .theirs(labels.text("calls.what"))
                        .small(labels.text("calls.names"))
                        .list())
                .file(FILE, labels.text("calls.field"), "csv")
                .show(Blocks.start().small(labels.text("calls.how")).list())
                .view(
                        labels.text("calls.title"),
                        labels.text("calls.button.send"),
                        labels.text("card.button.cancel"),
                        NOWHERE.metadata());
    }

    /** In place of the form, once it was sent. */
    View asked() {
        return Form.of(CALLBACK)
                .show(Blocks.start().theirs(labels.text("calls.asked")).list())
                .view(labels.text("calls.title"), null, labels.text("form.close"), NOWHERE.metadata());
    }

    Message done(UUID id, int fresh, int known, Map<Fault, List<Integer>> faults) {
        var text = sum(fresh, known, faults);
        var blocks = Blocks.start().theirs(text);
        faults.forEach((fault, lines) -> blocks.small(labels.text("calls.fault." + fault, "what", lines(lines))));
        if (fresh > 0) {
            blocks.row(button(BACK, labels.text("calls.button.back"), id.toString()));
        }
        return new Message(text, blocks.list());
    }

    private String sum(int fresh, int known, Map<Fault, List<Integer>> faults) {
        var said = new ArrayList<>(List.of(labels.counted("calls.done", fresh)));
        if (known > 0) {
            said.add(labels.counted("calls.known", known));
        }
        var unread = faults.values().stream().mapToInt(List::size).sum();
        if (unread > 0) {
            said.add(labels.counted("calls.unread-lines", unread));
        }
        return String.join(" ", said);
    }

    private String lines(List<Integer> lines) {
        var named = lines.stream().limit(MOST_LINES).map(Object::toString).collect(Collectors.joining(", "));
        return lines.size() > MOST_LINES
                ? labels.text("calls.lines-more", "what", named, "more", lines.size() - MOST_LINES)
                : labels.counted("calls.lines", lines.size(), "what", named);
    }

    Message unread(Unread why) {
        return said(labels.text("calls.unread." + why));
    }

    Message back(int count) {
        return said(labels.counted("calls.back", count));
    }

    static Message said(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
