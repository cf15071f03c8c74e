package dev.rebound.team.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.calendar.Holidays;
import dev.rebound.people.Rhythm;
import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import dev.rebound.team.Draft;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of a team: three fields, and six more behind <em>More</em>. */
final class TeamForm {
    static final String CALLBACK = "team.form";
    /** The same form once its writer has said that no danger was meant. */
    static final String MEANT_FORM = "team.form.meant";

    static final String MORE = "team.more";
    static final String PEOPLE = "people";
    static final String DAY = "day";
    static final String HOUR = "hour";
    static final String MANAGERS = "managers";
    static final String RHYTHM = "rhythm";
    static final String WORKING_DAYS = "working-days";
    static final String COUNTRY = "country";
    static final String DAYS_OFF = "days-off";
    static final String PROMPTS = "prompts";

    private static final String NO_COUNTRY = "none";
    private static final int LONGEST_DAYS_OFF = 900;
    private static final int LONGEST_PROMPTS = 1000;
    private static final TeamPlan USUAL = TeamPlan.usual(DayOfWeek.FRIDAY, LocalTime.of(15, 0), ZoneOffset.UTC);

    private final Labels labels;
    private final Holidays holidays;

    TeamForm(Labels labels, Holidays holidays) {
        this.labels = labels;
        this.holidays = holidays;
    }

    /** The three fields, filled in where there is a team already. */
    View brief(Place place, Optional<Team> team) {
        var form = start(CALLBACK, team)
                .show(Blocks.start()
                        .row(TeamEnd.below(button(MORE, labels.text("team.button.more"), place.id()), team, labels))
                        .list());
        return framed(form, place);
    }

    /** All fields; what was typed into the three stays, since their names are the same. */
    View whole(Place place, Optional<Team> team, String prompts) {
        return whole(CALLBACK, place, team, prompts);
    }

    /** The same under another name. */
    View whole(String callback, Place place, Optional<Team> team, String prompts) {
        var plan = team.map(Team::plan).orElse(USUAL);
        var country = plan.country().isEmpty() ? NO_COUNTRY : plan.country();
        var daysOff = plan.ownDaysOff().stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
        var form = start(callback, team)
                .show(users(MANAGERS, true, team.map(Team::managers).orElse(Set.of())))
                .choice(
                        RHYTHM,
                        labels.text("team.field.rhythm"),
                        rhythms(),
                        plan.rhythm().name())
                .several(WORKING_DAYS, labels.text("team.field.working-days"), days(), names(plan.workingDays()))
                .choice(COUNTRY, labels.text("team.field.country"), countries(), country)
                .note(DAYS_OFF, labels.text("team.field.days-off"), LONGEST_DAYS_OFF, daysOff)
                .note(PROMPTS, labels.text("team.field.prompts"), LONGEST_PROMPTS, prompts);
        return framed(form, place);
    }

    private Form start(String callback, Optional<Team> team) {
        var plan = team.map(Team::plan).orElse(USUAL);
        return Form.of(callback)
                .show(Blocks.start().small(labels.text("team.intro")).list())
                .show(users(PEOPLE, false, team.map(Team::invited).orElse(Set.of())))
                .choice(DAY, labels.text("team.field.day"), days(), plan.day().name())
                .time(HOUR, labels.text("team.field.hour"), plan.at());
    }

    private View framed(Form form, Place place) {
        return form.view(
                labels.text("team.title"),
                labels.text("team.button.save"),
                labels.text("form.close"),
                place.metadata());
    }

    private List<LayoutBlock> users(String name, boolean optional, Collection<String> chosen) {
        var element = MultiUsersSelectElement.builder()
                .actionId(name)
                .placeholder(Blocks.plain(labels.text("team.field." + name)))
                .initialUsers(chosen.isEmpty() ? null : List.copyOf(chosen))
                .build();
        return List.of(InputBlock.builder()
                .blockId(name)
                .label(Blocks.plain(labels.text("team.field." + name)))
                .optional(optional)
                .element(element)
                .build());
    }

    /** Reads a sent form. */
    static Draft draft(ViewState state) {
        var day = Form.chosen(state, DAY).map(DayOfWeek::valueOf).orElse(USUAL.day());
        return new Draft(chosen(state, PEOPLE), day, Form.timed(state, HOUR).orElse(USUAL.at()), more(state));
    }

    private static Optional<Draft.More> more(ViewState state) {
        if (!state.getValues().containsKey(RHYTHM)) {
            return Optional.empty();
        }
        var country = Form.chosen(state, COUNTRY).filter(code -> !code.equals(NO_COUNTRY));
        return Optional.of(new Draft.More(
                chosen(state, MANAGERS),
                Form.chosen(state, RHYTHM).map(Rhythm::valueOf).orElse(USUAL.rhythm()),
                Form.ticked(state, WORKING_DAYS).stream()
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                country.orElse(""),
                Form.typed(state, DAYS_OFF).orElse(""),
                Form.typed(state, PROMPTS).orElse("")));
    }

    private static List<String> chosen(ViewState state, String name) {
        var field = state.getValues().getOrDefault(name, Map.of()).get(name);
        @Nullable List<String> users = field == null ? null : field.getSelectedUsers();
        return users == null ? List.of() : users;
    }

    /** What is wrong, by field. */
    Map<String, String> errors(List<Draft.Fault> faults) {
        var errors = new LinkedHashMap<String, String>();
        faults.forEach(fault -> errors.put(field(fault), labels.text("team.wrong." + fault)));
        return errors;
    }

    private static String field(Draft.Fault fault) {
        return switch (fault) {
            case NOBODY, TOO_MANY, NOT_HERE -> PEOPLE;
            case MANAGER_NOT_HERE -> MANAGERS;
            case NO_WORKING_DAY -> WORKING_DAYS;
            case NO_DATE -> DAYS_OFF;
        };
    }

    private static Set<String> names(Set<DayOfWeek> days) {
        return days.stream().map(DayOfWeek::name).collect(Collectors.toSet());
    }

    private static Map<String, String> days() {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(DayOfWeek.values())
                .forEach(day -> options.put(day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK)));
        return options;
    }

    private Map<String, String> rhythms() {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(Rhythm.values()).forEach(one -> options.put(one.name(), labels.text("team.rhythm." + one)));
        return options;
    }

    private Map<String, String> countries() {
        var options = new LinkedHashMap<String, String>();
        options.put(NO_COUNTRY, labels.text("team.country.none"));
        holidays.countries().forEach(code -> options.put(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH)));
        return options;
    }
}
