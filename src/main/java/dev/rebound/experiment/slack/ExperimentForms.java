package dev.rebound.experiment.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.experiment.Measure;
import dev.rebound.experiment.Plan;
import dev.rebound.experiment.Variable;
import dev.rebound.playbook.Labels;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws the form in which an experiment is written down before it begins, and reads it. */
record ExperimentForms(Labels labels) {
    static final String FORM = "experiment.form";
    static final String MEANT_FORM = "experiment.meant-form";
    static final String VARIABLE = "variable";
    static final String TODAY = "today";
    static final String NEW = "new";
    static final String MEASURE = "measure";
    static final String CALLS = "calls";

    /** No number of calls that can be planned. */
    static final int WRONG = 0;

    private static final Plan EMPTY =
            new Plan(Variable.OPENER, Words.of(""), Words.of(""), Measure.PAST_OPENER, Plan.USUAL);

    View begin(String note, Place place) {
        var why = labels.text("experiment.field.why");
        return view(FORM, note.isEmpty() ? why : why + " " + note, EMPTY, place.metadata());
    }

    /** A plan that was read as words of danger, to be begun at its writer's word; the people to turn to stay in sight. */
    View meant(Plan plan) {
        var note = labels.text("experiment.meant") + "\n" + labels.text("home.people");
        return view(MEANT_FORM, note, plan, "");
    }

    /** A sentence in place of a form. */
    View sentence(String key) {
        return Form.of("experiment.said")
                .show(Blocks.start().theirs(labels.text(key)).list())
                .view(labels.text("experiment.title"), null, labels.text("form.close"), "");
    }

    private View view(String callback, String note, Plan filled, String metadata) {
        return Form.of(callback)
                .show(Blocks.start().small(note).list())
                .choice(VARIABLE, labels.text("experiment.field.variable"), variables(), name(filled.variable()))
                .sentence(
                        TODAY,
                        labels.text("experiment.field.today"),
                        filled.today().text(),
                        Plan.LONGEST)
                .sentence(
                        NEW, labels.text("experiment.field.new"), filled.fresh().text(), Plan.LONGEST)
                .choice(MEASURE, labels.text("experiment.field.measure"), measures(), name(filled.measure()))
                .line(CALLS, labels.text("experiment.field.calls"), Integer.toString(filled.calls()))
                .view(
                        labels.text("experiment.form"),
                        labels.text("card.button.save"),
                        labels.text("card.button.cancel"),
                        metadata);
    }

    /** What stands in a sent form; texts may be empty, and {@link #WRONG} stands for no such number of calls. */
    static Plan read(ViewState state) {
        return new Plan(
                Variable.valueOf(Form.chosen(state, VARIABLE).orElse(name(EMPTY.variable()))),
                text(state, TODAY),
                text(state, NEW),
                Measure.valueOf(Form.chosen(state, MEASURE).orElse(name(EMPTY.measure()))),
                calls(Form.typed(state, CALLS)
                        .orElse(Integer.toString(Plan.USUAL))
                        .strip()));
    }

    private static Words text(ViewState state, String field) {
        var typed = Form.typed(state, field).orElse("").strip().replaceAll("\\s+", " ");
        return Words.of(typed.substring(0, Math.min(Plan.LONGEST, typed.length())));
    }

    private static int calls(String typed) {
        var number = typed.matches("\\d{2,3}") ? Integer.parseInt(typed) : WRONG;
        return number < Plan.FEWEST || number > Plan.MOST ? WRONG : number;
    }

    private Map<String, String> variables() {
        var named = new LinkedHashMap<String, String>();
        Arrays.stream(Variable.values())
                .forEach(one -> named.put(name(one), labels.text("experiment.variable." + one)));
        return named;
    }

    private Map<String, String> measures() {
        var named = new LinkedHashMap<String, String>();
        Arrays.stream(Measure.values()).forEach(one -> named.put(name(one), labels.text("experiment.measure." + one)));
        return named;
    }

    private static String name(Enum<?> one) {
        return one.name();
    }
}
