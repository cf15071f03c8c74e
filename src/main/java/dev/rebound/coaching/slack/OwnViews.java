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
import dev.rebound.slack.DangerPage;
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
    static final String PEOPLE = "coaching.show-people";
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

    /** A sentence that was read as words of danger, to be kept at its writer's word; the people to turn to stay in sight. */
    View meant(Unkept words) {
        var form = Form.of(words.action())
                .show(Blocks.start().theirs(labels.text("danger.meant")).list());
        return saved(
                sentence(form, words.sentence())
                        .show(Blocks.start().small(labels.text("home.people")).list()),
                words.id());
    }

    private View form(String callback, String id, String cell, String filled) {
        var form = Form.of(callback).show(Blocks.start().small(about(cell)).list());
        return saved(sentence(form, filled), id);
    }

    private Form sentence(Form form, String filled) {
        return form.sentence(SENTENCE, labels.text("coach.write.field"), filled, OwnWords.LONGEST);
    }

    private View saved(Form form, String id) {
        return form.view(
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
        var page = DangerPage.sure(
                playbook.crisis().page(nearby),
                labels.text("danger.button.help"),
                new DangerPage.Tap(words.action(), labels.text("danger.button.meant"), words.carried()));
        return drawn(page);
    }

    /** The question that comes first when it may have been read wrong; the people stand beside it. */
    View unsure(Unkept words, List<String> nearby) {
        var page = DangerPage.unsure(
                playbook.crisis().asked(nearby),
                new DangerPage.Tap(PEOPLE, labels.text("danger.button.people"), words.action() + " " + words.carried()),
                new DangerPage.Tap(words.action(), labels.text("danger.button.work"), words.carried()));
        return drawn(page);
    }

    private View drawn(DangerPage page) {
        return page.view(labels.text("danger.title"), labels.text("form.close"), new Place(NOWHERE, null).metadata());
    }

    /** Words that nothing keeps but the buttons below them; the action is that of the way back, and the form behind it. */
    record Unkept(String action, String id, String sentence) {
        /** What the way back carries: where the sentence belongs, then itself. */
        String carried() {
            return id + " " + sentence;
        }

        static Unkept carriedBy(String action, String value) {
            var parts = value.split(" ", 2);
            return new Unkept(action, parts[0], parts[1]);
        }
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
