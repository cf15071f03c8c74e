package dev.rebound.wishes.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import dev.rebound.checkin.Peer.Away;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import dev.rebound.wishes.Asked;
import dev.rebound.wishes.CheckinsOnHome;
import dev.rebound.wishes.Wish;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The form of somebody's wishes, which they alone see. */
final class WishForm {
    static final String CALLBACK = "checkin.wishes.form";
    static final String SNOOZE = "snooze";
    static final String FROM = "from";
    static final String TO = "to";
    static final String APART = "apart";
    static final String MENTEES = "mentees";
    static final String MENTOR = "mentor";

    private static final String YES = "yes";

    private final Labels labels;

    WishForm(Labels labels) {
        this.labels = labels;
    }

    /**
     * All fields, filled in with what holds.
     *
     * @param stands how the person stands
     */
    View of(Place place, Wish wish, Blocks stands) {
        var away = Optional.ofNullable(wish.away());
        var form = Form.of(CALLBACK)
                .show(stands.list())
                .show(day(SNOOZE, wish.snoozedTo()))
                .show(day(FROM, away.map(Away::from).orElse(null)))
                .show(day(TO, away.map(Away::to).orElse(null)))
                .show(users(wish.apart()))
                .choice(MENTEES, label(MENTEES), numbers(), "" + wish.mentees())
                .several(
                        MENTOR,
                        label(MENTOR),
                        Map.of(YES, text("wishes.mentor.yes")),
                        wish.mentor() ? Set.of(YES) : Set.of());
        return framed(form, text("wishes.button.save"), place);
    }

    /** How the person stands, and nothing to fill in. */
    View page(Place place, String lead, List<String> stands, boolean paused) {
        return framed(
                Form.of("checkin.wishes.page")
                        .show(Blocks.start().theirs(lead).list())
                        .show(stands(stands, paused).list()),
                null,
                place);
    }

    /** Who has whom; names are drawn by Slack. */
    List<LayoutBlock> mentoring(Set<String> mentors, Set<String> mentees) {
        return Blocks.start()
                .oursIf(named("wishes.mentor-is", mentors))
                .oursIf(named("wishes.mentees-are", mentees))
                .list();
    }

    private @Nullable String named(String key, Set<String> users) {
        var names = users.stream().map(user -> "<@" + user + ">").collect(Collectors.joining(", "));
        return users.isEmpty() ? null : labels.text(key, "who", names);
    }

    /** How the person stands, and the way back from a pause. */
    Blocks stands(List<String> lines, boolean paused) {
        var text = String.join("\n", lines);
        var back = button(CheckinsOnHome.BACK, text("checkin.button.back"), "form");
        return paused ? Blocks.start().theirs(text, back) : Blocks.start().theirs(text);
    }

    private View framed(Form form, @Nullable String submit, Place place) {
        return form.view(text("wishes.title"), submit, text("form.close"), place.metadata());
    }

    private List<LayoutBlock> day(String name, @Nullable LocalDate filled) {
        return field(
                name,
                DatePickerElement.builder()
                        .actionId(name)
                        .placeholder(Blocks.plain(text("wishes.day")))
                        .initialDate(filled == null ? null : filled.toString())
                        .build());
    }

    private List<LayoutBlock> users(Set<String> chosen) {
        return field(
                APART,
                MultiUsersSelectElement.builder()
                        .actionId(APART)
                        .placeholder(Blocks.plain(text("wishes.nobody")))
                        .initialUsers(chosen.isEmpty() ? null : List.copyOf(chosen))
                        .maxSelectedItems(Wish.MOST_APART)
                        .build());
    }

    private List<LayoutBlock> field(String name, BlockElement element) {
        return List.of(InputBlock.builder()
                .blockId(name)
                .label(Blocks.plain(label(name)))
                .optional(true)
                .element(element)
                .build());
    }

    private Map<String, String> numbers() {
        var options = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(0, Wish.MOST_MENTEES)
                .forEach(count -> options.put("" + count, count == 0 ? text("wishes.none") : "" + count));
        return options;
    }

    /** Reads a sent form. */
    static Asked asked(ViewState state) {
        return new Asked(
                day(state, SNOOZE),
                day(state, FROM),
                day(state, TO),
                users(state),
                Form.chosen(state, MENTEES).map(Integer::valueOf).orElse(0),
                Form.ticked(state, MENTOR).contains(YES));
    }

    private static Optional<LocalDate> day(ViewState state, String name) {
        return value(state, name).map(ViewState.Value::getSelectedDate).map(LocalDate::parse);
    }

    private static List<String> users(ViewState state) {
        return value(state, APART).map(ViewState.Value::getSelectedUsers).orElse(List.of());
    }

    private static Optional<ViewState.Value> value(ViewState state, String name) {
        return Optional.ofNullable(
                state.getValues().getOrDefault(name, Map.of()).get(name));
    }

    /** What is wrong, by field. */
    Map<String, String> errors(List<Asked.Fault> faults) {
        var errors = new LinkedHashMap<String, String>();
        faults.forEach(fault -> errors.put(place(fault), text("wishes.wrong." + fault)));
        return errors;
    }

    private static String place(Asked.Fault fault) {
        return switch (fault) {
            case SNOOZE_OVER -> SNOOZE;
            case NO_FROM -> FROM;
            case NO_TO, TO_BEFORE_FROM, AWAY_OVER -> TO;
            case TOO_MANY, ONESELF -> APART;
        };
    }

    private String label(String name) {
        return text("wishes.field." + name);
    }

    private String text(String key) {
        return labels.text(key);
    }
}
