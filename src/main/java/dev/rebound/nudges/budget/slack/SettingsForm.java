package dev.rebound.nudges.budget.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.nudges.Consent;
import dev.rebound.nudges.Nudge;
import dev.rebound.people.Hours;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A person's settings: when they work, and what may come unasked. */
final class SettingsForm {
    static final String CALLBACK = "nudges.settings";
    static final String DAYS = "days";
    static final String FROM = "from";
    static final String TO = "to";
    static final String KINDS = "kinds";

    private static final Place NOWHERE = new Place("settings", null);

    private final Labels labels;

    SettingsForm(Labels labels) {
        this.labels = labels;
    }

    View of(Hours hours, List<Consent> wanted) {
        var on = wanted.stream().map(consent -> consent.kind().name()).collect(Collectors.toSet());
        var days = hours.days().stream().map(DayOfWeek::name).collect(Collectors.toSet());
        return Form.of(CALLBACK)
                .several(DAYS, labels.text("settings.days"), days(), days)
                .time(FROM, labels.text("settings.from"), hours.from())
                .time(TO, labels.text("settings.to"), hours.to())
                .several(KINDS, labels.text("settings.kinds"), kinds(), on)
                .show(Blocks.start().small(labels.text("settings.budget")).list())
                .view(
                        labels.text("settings.title"),
                        labels.text("settings.button.save"),
                        labels.text("form.close"),
                        NOWHERE.metadata());
    }

    /** What stands in its place once it is saved. */
    View saved(String sentence) {
        return Form.of(CALLBACK)
                .show(Blocks.start().theirs(sentence).list())
                .view(labels.text("settings.title"), null, labels.text("form.close"), NOWHERE.metadata());
    }

    /** The days that were ticked. */
    static Set<DayOfWeek> days(ViewState state) {
        return Form.ticked(state, DAYS).stream()
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    static LocalTime from(ViewState state) {
        return Form.timed(state, FROM).orElse(Hours.USUAL.from());
    }

    static LocalTime to(ViewState state) {
        return Form.timed(state, TO).orElse(Hours.USUAL.to());
    }

    static Set<Nudge> kinds(ViewState state) {
        return Form.ticked(state, KINDS).stream()
                .map(Nudge::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Nudge.class)));
    }

    private static Map<String, String> days() {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(DayOfWeek.values())
                .forEach(day -> options.put(day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK)));
        return options;
    }

    private Map<String, String> kinds() {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(Nudge.values()).forEach(kind -> options.put(kind.name(), labels.text("nudge.option." + kind)));
        return options;
    }
}
