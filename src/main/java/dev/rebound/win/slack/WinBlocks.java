package dev.rebound.win.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Win;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import dev.rebound.playbook.Activities;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;
import dev.rebound.slack.Place;
import dev.rebound.win.LogWin.Taken;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Draws what a win is answered with: one line, in facts. */
final class WinBlocks {
    static final String FORM = "win.form";
    static final String TEXT = "text";
    static final String TIME = "time";
    static final String UNDO = "win.undo";
    static final String UNDO_COUNT = "win.undo-count";
    static final String TIME_OF_DAY = "(?i)(?:yesterday )?\\d{1,2}(?::\\d{2} ?(?:am|pm)?| ?(?:am|pm))";

    private static final int QUOTE = 80;

    private final Playbook playbook;
    private final Labels labels;
    private final When when;
    private final Activities activities;
    private final String command;

    WinBlocks(Playbook playbook, String command) {
        this.playbook = playbook;
        this.command = command;
        labels = playbook.labels();
        when = new When(playbook);
        activities = new Activities(labels);
    }

    String text(String key) {
        return labels.text(key);
    }

    /** Whatever was not written down. */
    Message of(Taken taken, String typed) {
        if (taken instanceof Taken.ToCome) {
            return handedBack(labels.text("win.to-come"), typed);
        }
        if (taken instanceof Taken.TooLong) {
            return said(labels.text("win.too-long"));
        }
        if (taken instanceof Taken.OfWhat ofWhat) {
            return said(labels.text("count.of-what", "count", ofWhat.number()));
        }
        return taken instanceof Taken.NoCount
                ? handedBack(labels.text("count.wrong"), typed)
                : answer(Answer.HELP_WIN, "command", command);
    }

    /** What was counted, in a line, with what features put beside it. */
    Message counted(Taken.Counted counted, List<Beside> beside, Member member, Instant now) {
        var efforts = counted.efforts();
        var what = efforts.stream().map(this::counted).collect(Collectors.joining(", "));
        var text = counted.late()
                ? labels.text(
                        "count.noted-late",
                        "what",
                        what,
                        "hour",
                        hour(efforts.get(0).at(), member, now))
                : labels.text("count.noted", "what", what);
        var ids = efforts.stream().map(effort -> effort.id().toString()).collect(Collectors.joining(" "));
        return withUndo(text, beside, button(UNDO_COUNT, labels.text("card.button.undo"), ids));
    }

    private String counted(Effort effort) {
        return activities.counted(effort.kind().name(), effort.name().text(), effort.times());
    }

    private String hour(Instant at, Member member, Instant now) {
        return when.of(at, member.zone(), now);
    }

    /** @param beside what features put beside the answer */
    Message noted(Taken.Noted noted, List<Beside> beside, Member member, Instant now) {
        var win = noted.win();
        var text = noted.late()
                ? labels.text("win.noted-late", "hour", hour(win.at(), member, now))
                : labels.counted("win.noted", noted.thatDay());
        return withUndo(
                text,
                beside,
                button(UNDO, labels.text("card.button.undo"), win.id().toString()));
    }

    private static Message withUndo(String text, List<Beside> beside, BlockElement undo) {
        var blocks = Blocks.start().theirs(text);
        beside.forEach(one -> blocks.toPress(one.text(), presses(one)));
        return new Message(text, blocks.row(undo).list());
    }

    private static BlockElement[] presses(Beside beside) {
        return beside.presses().stream()
                .map(press -> button(press.action(), press.label(), press.value()))
                .toArray(BlockElement[]::new);
    }

    Message undone() {
        return said(labels.text("undone.win"));
    }

    Message undoneCount() {
        return said(labels.text("undone.count"));
    }

    Message undone(Logged logged) {
        if (logged instanceof Effort effort) {
            return said(labels.text("count.undone", "what", counted(effort)));
        }
        var blocks = Blocks.start().theirs(labels.text("undone.win"));
        if (logged instanceof Win win && !win.isTap()) {
            blocks.quote(Cut.onOneLine(win.text().text(), QUOTE));
        }
        return new Message(labels.text("undone.win"), blocks.list());
    }

    Message answer(Answer answer, Object... values) {
        return said(playbook.answer(answer, values));
    }

    private static Message handedBack(String sentence, String typed) {
        return new Message(
                sentence, Blocks.start().theirs(sentence).quote(typed).list());
    }

    View form(Place place) {
        return Form.of(FORM)
                .area(TEXT, labels.text("win.form.text"), labels.text("win.form.example"), "")
                .line(TIME, labels.text("win.form.time"), null)
                .view(
                        labels.text("win.form"),
                        labels.text("card.button.save"),
                        labels.text("form.close"),
                        place.metadata());
    }

    private static Message said(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
