package dev.rebound.bank.slack;

import static dev.rebound.slack.Buttons.asking;
import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import dev.rebound.bank.Deposit;
import dev.rebound.bank.Kind;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Buttons.Question;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the forms in which something is put into the bank, put right or taken out. */
record BankForms(Labels labels) {
    /** Opens the form for a reward. */
    static final String REWARD = "bank.reward";

    /** Takes one out. */
    static final String DELETE = "bank.delete";

    static final String ADD_FORM = "bank.add-form";
    static final String EDIT_FORM = "bank.edit-form";
    static final String REWARD_FORM = "bank.reward-form";
    static final String LESSON_FORM = "bank.lesson-form";
    static final String MEANT_FORM = "bank.meant-form";
    static final String TEXT = "text";
    static final String KIND = "kind";
    static final String EFFORTS = "efforts";

    /** Wins come from the logbook, and a reward has a form of its own. */
    private static final List<Kind> CHOICE = List.of(Kind.PRAISE, Kind.PROUD, Kind.GOAL, Kind.LESSON, Kind.WHY);

    /** @param filled what stands there already, to be changed before it is kept */
    View add(String filled, Place place) {
        return add(Kind.PRAISE, filled, place);
    }

    /** Something that they are proud of, to be changed before it is kept. */
    View proud(String filled, Place place) {
        return add(Kind.PROUD, filled, place);
    }

    private View add(Kind kind, String filled, Place place) {
        var form = Form.of(ADD_FORM)
                .choice(KIND, labels.text("bank.field.kind"), kinds(), kind.name())
                .area(TEXT, labels.text("bank.field.text"), labels.text("bank.field.text.example"), filled)
                .show(Blocks.start().small(labels.text("bank.field.why")).list());
        return saved(form, "bank.add", place);
    }

    View reward(Place place) {
        return saved(withEfforts(Form.of(REWARD_FORM), "", null), "bank.button.reward", place);
    }

    View lesson(@Nullable String filled, Place place) {
        var form = Form.of(LESSON_FORM).line(TEXT, labels.text("bank.field.lesson"), filled);
        return saved(form, "bank.button.lesson", place);
    }

    View edit(Deposit deposit, Place place) {
        var text = deposit.text().text();
        var form = Form.of(EDIT_FORM);
        var filled = deposit.kind() == Kind.REWARD
                ? withEfforts(form, text, Integer.toString(deposit.efforts()))
                : form.area(TEXT, label(deposit.kind()), labels.text("bank.field.text.example"), text);
        var delete = asking(
                button(DELETE, labels.text("entry.button.delete"), deposit.id().toString()), sure());
        return saved(filled.show(Blocks.start().row(delete).list()), "bank.edit", place);
    }

    /** A text that was read as words of danger, to be kept at its writer's word; the people to turn to stay in sight. */
    View meant(String text, Draft draft) {
        return Form.of(MEANT_FORM)
                .show(Blocks.start().theirs(labels.text("danger.meant")).list())
                .area(TEXT, labels.text("bank.field.text"), labels.text("bank.field.text.example"), text)
                .show(Blocks.start().small(labels.text("home.people")).list())
                .view(
                        labels.text("bank.add"),
                        labels.text("card.button.save"),
                        labels.text("card.button.cancel"),
                        draft.metadata());
    }

    /** A sentence in place of a form. */
    View sentence(String key) {
        return Form.of("bank.said")
                .show(Blocks.start().theirs(labels.text(key)).list())
                .view(labels.text("bank.title"), null, labels.text("form.close"), "");
    }

    private Form withEfforts(Form form, String text, @Nullable String efforts) {
        return form.line(TEXT, labels.text("bank.field.reward"), text.isEmpty() ? null : text)
                .line(EFFORTS, labels.text("bank.field.efforts"), efforts);
    }

    private String label(Kind kind) {
        return labels.text("bank.kind." + kind);
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        CHOICE.forEach(kind -> kinds.put(kind.name(), label(kind)));
        return kinds;
    }

    private Question sure() {
        return new Question(
                labels.text("bank.delete.title"),
                labels.text("bank.delete.text"),
                labels.text("entry.button.delete"),
                labels.text("entry.delete.keep"));
    }

    private View saved(Form form, String title, Place place) {
        return form.view(
                labels.text(title),
                labels.text("card.button.save"),
                labels.text("card.button.cancel"),
                place.metadata());
    }
}
