package dev.rebound.goals.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.goals.Goal;
import dev.rebound.goals.GoalWords;
import dev.rebound.logbook.Effort;
import dev.rebound.playbook.Activities;
import dev.rebound.playbook.Labels;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The goals that stand, each with its way out, and the fields of a new one. */
final class GoalForm {
    static final String CALLBACK = "goals.form";

    /** The same form once its writer has said that no danger was meant. */
    static final String MEANT_FORM = "goals.form.meant";

    static final String REMOVE = "goals.remove";
    static final String KIND = "kind";
    static final String OWN = "own";
    static final String PERIOD = "period";
    static final String TARGET = "target";

    private static final int LONGEST_NAME = 40;
    private static final int DIGITS = 4;
    private static final Place NOWHERE = new Place("goals", null);

    private final Labels labels;
    private final Activities activities;
    private final GoalWords words;
    private final String win;

    /** @param win what {@code /win} is called here */
    GoalForm(Labels labels, String win) {
        this.labels = labels;
        this.win = win;
        activities = new Activities(labels);
        words = new GoalWords(labels);
    }

    View of(List<Goal> standing) {
        return of(CALLBACK, standing, null);
    }

    /** @param own a name that stands in its field already, or null */
    View of(String callback, List<Goal> standing, @Nullable String own) {
        var blocks = Blocks.start();
        standing.forEach(goal -> blocks.theirs(
                words.set(goal),
                button(REMOVE, labels.text("goals.button.remove"), goal.id().toString())));
        blocks.small(labels.text("goals.how", "what", win));
        var kind = own == null ? Activities.KINDS.get(0) : Activities.OWN;
        return Form.of(callback)
                .show(blocks.list())
                .choice(KIND, labels.text("goals.field.kind"), kinds(), kind)
                .line(OWN, labels.text("goals.field.own"), own)
                .choice(PERIOD, labels.text("goals.field.period"), periods(), Goal.Period.DAY.name())
                .sentence(TARGET, labels.text("goals.field.target"), "", DIGITS)
                .view(
                        labels.text("goals.title"),
                        labels.text("goals.button.save"),
                        labels.text("form.close"),
                        NOWHERE.metadata());
    }

    /** What is wrong with a sent form, by field; empty when nothing is. */
    Map<String, String> wrong(ViewState state) {
        var wrong = new LinkedHashMap<String, String>();
        if (target(state).isEmpty()) {
            wrong.put(TARGET, labels.text("goals.wrong.target"));
        }
        if (kind(state) == Effort.Kind.OWN && own(state).isEmpty()) {
            wrong.put(OWN, labels.text("goals.wrong.own"));
        }
        return wrong;
    }

    /** The goal of a sent form with nothing wrong in it. A name of one's own that is one of ours is ours. */
    Goal sent(String author, ViewState state) {
        var chosen = kind(state);
        var known = activities.kind(own(state)).map(Effort.Kind::valueOf);
        var kind = chosen == Effort.Kind.OWN ? known.orElse(chosen) : chosen;
        var name = kind == Effort.Kind.OWN ? own(state) : "";
        var period = Form.chosen(state, PERIOD).map(Goal.Period::valueOf).orElse(Goal.Period.DAY);
        return new Goal(
                UUID.randomUUID(),
                author,
                kind,
                Words.of(name),
                period,
                target(state).orElseThrow());
    }

    /** What was typed as a name, cut where a count's name ends. */
    String own(ViewState state) {
        var typed = Form.typed(state, OWN).orElse("").strip();
        return typed.length() > LONGEST_NAME ? typed.substring(0, LONGEST_NAME).strip() : typed;
    }

    private static Effort.Kind kind(ViewState state) {
        return Form.chosen(state, KIND).map(Effort.Kind::valueOf).orElse(Effort.Kind.DIAL);
    }

    private static Optional<Integer> target(ViewState state) {
        return Form.typed(state, TARGET)
                .map(String::strip)
                .filter(typed -> typed.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= Goal.MOST);
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        Activities.KINDS.forEach(kind -> kinds.put(kind, activities.name(kind, "")));
        kinds.put(Activities.OWN, activities.name(Activities.OWN, ""));
        return kinds;
    }

    private Map<String, String> periods() {
        var periods = new LinkedHashMap<String, String>();
        for (var period : Goal.Period.values()) {
            periods.put(period.name(), labels.text("goals.period." + period));
        }
        return periods;
    }
}
