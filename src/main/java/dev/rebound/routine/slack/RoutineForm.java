package dev.rebound.routine.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.nudges.Nudge;
import dev.rebound.people.Hours;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.RoutineTexts;
import dev.rebound.privacy.Words;
import dev.rebound.routine.Ritual;
import dev.rebound.routine.Routine;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person's routines: a line from the menu or their own words for each, their two hours, and which of them are sent. */
final class RoutineForm {
    static final String CALLBACK = "routine.form";
    static final String CALLS_AT = "calls-at";
    static final String ENDS_AT = "ends-at";
    static final String KINDS = "kinds";

    /** What stands beside the routines to be ticked. */
    static final List<Nudge> OFFERED = List.of(Nudge.MINDSET, Nudge.PRE_CALL, Nudge.END_OF_DAY);

    private static final String NONE = "none";
    private static final Place NOWHERE = new Place("routine", null);

    private final Labels labels;
    private final RoutineTexts texts;

    RoutineForm(Labels labels, RoutineTexts texts) {
        this.labels = labels;
        this.texts = texts;
    }

    View of(Function<Ritual, Routine> chosen, Hours hours, Set<String> wanted) {
        var form = Form.of(CALLBACK);
        for (var ritual : Ritual.values()) {
            var routine = chosen.apply(ritual);
            form.choice(ritual.name(), labels.text("routine.pick." + ritual), options(ritual), routine.pick())
                    .line(own(ritual), labels.text("routine.own." + ritual), nullable(routine.own()));
        }
        return form.time(CALLS_AT, labels.text("routine.calls-at"), at(chosen.apply(Ritual.PRE_CALL), hours.from()))
                .time(ENDS_AT, labels.text("routine.ends-at"), at(chosen.apply(Ritual.END_OF_DAY), hours.to()))
                .several(KINDS, labels.text("routine.kinds"), kinds(), wanted)
                .show(Blocks.start().small(labels.text("settings.budget")).list())
                .view(
                        labels.text("routine.title"),
                        labels.text("routine.button.save"),
                        labels.text("form.close"),
                        NOWHERE.metadata());
    }

    /** A sentence or steps to read, in a form of their own. */
    View toRead(String title, Blocks blocks) {
        return Form.of(CALLBACK).show(blocks.list()).view(title, null, labels.text("form.close"), NOWHERE.metadata());
    }

    /** What was sent for one ritual. */
    static Routine sent(ViewState state, Ritual ritual) {
        var pick = Form.chosen(state, ritual.name()).filter(name -> !name.equals(NONE));
        var own = Words.of(Form.typed(state, own(ritual)).orElse("").strip());
        return new Routine(ritual, pick.orElse(null), own, hour(state, ritual));
    }

    private static @Nullable LocalTime hour(ViewState state, Ritual ritual) {
        return switch (ritual) {
            case PRE_CALL, MINDSET -> Form.timed(state, CALLS_AT).orElse(null);
            case END_OF_DAY -> Form.timed(state, ENDS_AT).orElse(null);
            case AFTER_NO -> null;
        };
    }

    private Map<String, String> options(Ritual ritual) {
        var options = new LinkedHashMap<String, String>();
        switch (ritual) {
            case PRE_CALL, AFTER_NO, END_OF_DAY -> options.putAll(texts.menu(ritual.name()));
            case MINDSET -> {
                for (var kind : RoutineTexts.Mindset.values()) {
                    options.put(kind.name(), labels.text("routine.mindset." + kind));
                }
            }
        }
        options.put(NONE, labels.text("routine.none"));
        return options;
    }

    private Map<String, String> kinds() {
        return OFFERED.stream()
                .collect(Collectors.toMap(
                        Nudge::name,
                        kind -> labels.text("nudge.option." + kind),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static LocalTime at(Routine routine, LocalTime otherwise) {
        return routine.at() == null ? otherwise : routine.at();
    }

    private static @Nullable String nullable(Words own) {
        return own.text().isBlank() ? null : own.text();
    }

    private static String own(Ritual ritual) {
        return ritual + "-own";
    }
}
