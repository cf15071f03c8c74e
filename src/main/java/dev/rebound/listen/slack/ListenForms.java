package dev.rebound.listen.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.listen.Listen;
import dev.rebound.listen.Listen.Heard;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The forms: to ask, to listen alone, and to answer. */
final class ListenForms {
    static final String ASK = "listen.ask";
    static final String ALONE = "listen.alone";
    static final String ANSWER = "listen.answer-form";
    static final String BACK = "listen.back";

    /** The form to ask, once its writer has said that no danger was meant. */
    static final String ASK_MEANT = "listen.ask.meant";

    static final String WHO = "who";
    static final String CALL = "call";
    static final String QUESTION = "question";
    static final List<String> OF_ALONE = List.of("turn", "word", "pace");
    static final List<String> OF_ANSWER = List.of("keep", "change", "try");

    private static final int LINE = 300;

    private final Labels labels;
    private final When when;

    ListenForms(Playbook playbook) {
        labels = playbook.labels();
        when = new When(playbook);
    }

    /** What somebody wants an ear for; either may be empty. */
    record Draft(String call, String question) {
        static Draft empty() {
            return new Draft("", "");
        }
    }

    /**
     * @param callback {@link #ASK}, or {@link #ASK_MEANT}
     * @param newest what was asked for lately, each that waits with its way back
     */
    View ask(String callback, List<Listen> newest, Draft draft, Member member, Instant now) {
        var blocks = Blocks.start();
        newest.forEach(listen -> addRow(blocks, listen, member, now));
        return Form.of(callback)
                .show(blocks.small(labels.text("listen.intro")).list())
                .person(WHO, labels.text("listen.field.who"))
                .sentence(CALL, labels.text("listen.field.call"), draft.call(), LINE)
                .note(QUESTION, labels.text("listen.field.question"), LINE, draft.question())
                .view(
                        labels.text("listen.title"),
                        labels.text("listen.button.send"),
                        labels.text("form.close"),
                        new Place("ask", null).metadata());
    }

    private void addRow(Blocks blocks, Listen listen, Member member, Instant now) {
        var day = when.of(listen.at(), member.zone(), now);
        var heard = listen.heard();
        if (heard == null) {
            blocks.theirs(
                    labels.text(
                            "listen.row.waits",
                            "day",
                            day,
                            "what",
                            listen.call().text()),
                    button(BACK, labels.text("listen.button.back"), listen.id().toString()));
            return;
        }
        var key = heard.alone() ? "listen.row.alone" : "listen.row.answered";
        blocks.theirs(labels.text(key, "day", day, "what", listen.call().text()));
        lines(heard).forEach(blocks::theirs);
    }

    /** What was heard, line by line; parts that were left empty are left out. */
    List<String> lines(Heard heard) {
        var names = heard.alone() ? OF_ALONE : OF_ANSWER;
        var words = List.of(heard.first(), heard.second(), heard.third());
        return IntStream.range(0, names.size())
                .filter(i -> !words.get(i).text().isBlank())
                .mapToObj(i -> labels.text(
                        "listen." + names.get(i), "what", words.get(i).text()))
                .toList();
    }

    /** @param call carried along, since the form before it is gone */
    View alone(String call) {
        return notes(Form.of(ALONE).show(Blocks.start().quote(call).list()), OF_ALONE)
                .view(
                        labels.text("listen.alone.title"),
                        labels.text("listen.button.save"),
                        labels.text("form.close"),
                        new Place(call, null).metadata());
    }

    View answer(Listen listen, Place place) {
        var read = Blocks.start()
                .theirs(labels.text("listen.call", "what", listen.call().text()))
                .theirs(labels.text("listen.question", "what", listen.question().text()));
        return notes(Form.of(ANSWER).show(read.list()), OF_ANSWER)
                .view(
                        labels.text("listen.answer.title"),
                        labels.text("listen.button.save"),
                        labels.text("form.close"),
                        place.metadata());
    }

    /** Something to read in a form's place. */
    View toRead(List<String> paragraphs) {
        var blocks = Blocks.start();
        paragraphs.forEach(blocks::theirs);
        return Form.of(ASK)
                .show(blocks.list())
                .view(labels.text("listen.title"), null, labels.text("form.close"), new Place("read", null).metadata());
    }

    /** The three parts of a sent form. */
    static Heard heard(ViewState state, List<String> names, boolean alone) {
        var parts = names.stream()
                .map(name -> Words.of(Form.typed(state, name).orElse("").strip()))
                .toList();
        return new Heard(parts.get(0), parts.get(1), parts.get(2), alone);
    }

    private Form notes(Form form, List<String> names) {
        names.forEach(name -> form.note(name, labels.text("listen.field." + name), LINE, ""));
        return form;
    }
}
