package dev.rebound.coaching.slack;

import static dev.rebound.slack.Buttons.asking;
import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.rebound.coaching.CellNames;
import dev.rebound.coaching.OwnReframe;
import dev.rebound.coaching.OwnWords;
import dev.rebound.coaching.ReframeActions;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Buttons.Question;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.util.List;

/** Draws the forms about a person's own sentences. */
final class OwnViews {
    static final String WRITE_FORM = "coaching.write-form";
    static final String EDIT_FORM = "coaching.edit-form";
    static final String SENTENCE = "sentence";
    static final String EDIT = "coaching.edit";
    static final String DELETE = "coaching.delete";
    static final String REST = "coaching.rest";
    static final String MEANT_NEW = "coaching.meant-new";
    static final String MEANT_EDIT = "coaching.meant-edit";
    static final String RESUME = "coaching.resume";

    private static final String NOWHERE = "own";

    private final Playbook playbook;
    private final Labels labels;
    private final CellNames cells;

    OwnViews(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
        cells = new CellNames(playbook);
    }

    /** An empty line, for a thought or an objection of this cell. */
    View write(String cell) {
        return form(WRITE_FORM, cell, cell, "");
    }

    /** A sentence to change. */
    View edit(OwnReframe own) {
        return form(EDIT_FORM, own.id().toString(), own.cell(), own.words().text());
    }

    private View form(String callback, String id, String cell, String filled) {
        return Form.of(callback)
                .show(Blocks.start().small(about(cell)).list())
                .sentence(SENTENCE, labels.text("coach.write.field"), filled, OwnWords.LONGEST)
                .view(
                        labels.text("coach.write"),
                        labels.text("card.button.save"),
                        labels.text("card.button.cancel"),
                        new Place(id, null).metadata());
    }

    private String about(String cell) {
        return labels.text("coach.about", "what", cells.of(cell));
    }

    /** One of the short answers. */
    View said(String label) {
        return saying(labels.text(label));
    }

    View saying(String text) {
        return shown("coach.write", Blocks.start().theirs(text));
    }

    /** All of them, and whether cards come with a reframe. */
    View list(List<OwnReframe> all, boolean resting) {
        var blocks = Blocks.start().theirs(labels.text(resting ? "coach.resting" : "coach.list.coming"), rest(resting));
        if (all.isEmpty()) {
            blocks.small(labels.text("coach.list.none"));
        }
        all.forEach(own -> line(blocks, own));
        return shown("coach.list", blocks);
    }

    private ButtonElement rest(boolean resting) {
        return resting
                ? button(RESUME, labels.text("coach.button.back"), NOWHERE)
                : button(REST, labels.text("coach.button.less"), NOWHERE);
    }

    private void line(Blocks blocks, OwnReframe own) {
        var id = own.id().toString();
        blocks.theirs("\"" + own.words().text() + "\"\n" + about(own.cell()))
                .row(
                        button(EDIT, labels.text("entry.button.edit"), id),
                        asking(button(DELETE, labels.text("entry.button.delete"), id), sure()));
    }

    private Question sure() {
        return new Question(
                labels.text("coach.delete.title"),
                labels.text("coach.delete.text"),
                labels.text("entry.button.delete"),
                labels.text("entry.delete.keep"));
    }

    /** The answer to words of real danger: no coaching, nothing kept; and the way back ({@code P18}). */
    View danger(Unkept words, List<String> nearby) {
        var crisis = playbook.crisis();
        var blocks = Blocks.start();
        crisis.said(nearby).forEach(blocks::theirs);
        return withQuestion(blocks, words);
    }

    /** The question that comes first when it may have been read wrong; the people stand beside it. */
    View unsure(Unkept words) {
        return withQuestion(Blocks.start(), words);
    }

    /** Words that nothing keeps but the button below them. */
    record Unkept(String action, String id, String sentence) {
        /** What the button carries: where the sentence belongs, then itself. */
        String carried() {
            return id + " " + sentence;
        }
    }

    private View withQuestion(Blocks blocks, Unkept words) {
        blocks.theirs(playbook.crisis().gentleQuestion())
                .small(labels.text("home.people"))
                .row(button(words.action(), labels.text("danger.button.meant"), words.carried()));
        return view("Rebound", blocks);
    }

    /** The people to turn to stay in sight. */
    View keptWithPeople() {
        return view(
                labels.text("coach.write"),
                Blocks.start().theirs(labels.text("coach.kept")).small(labels.text("home.people")));
    }

    private View view(String title, Blocks blocks) {
        return Form.of(ReframeActions.LIST)
                .show(blocks.list())
                .view(title, null, labels.text("form.close"), new Place(NOWHERE, null).metadata());
    }

    private View shown(String title, Blocks blocks) {
        return view(labels.text(title), blocks);
    }
}
