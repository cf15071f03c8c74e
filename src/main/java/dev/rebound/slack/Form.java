package dev.rebound.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a form from top to bottom, and reads one that was sent. Each field is a block of its own name. */
public final class Form {
    /** The longest text that a field holds, in characters. */
    public static final int LONGEST_AREA = 3000;

    private static final int TITLE = 24;

    private final String callback;
    private final List<LayoutBlock> blocks = new ArrayList<>();

    private Form(String callback) {
        this.callback = callback;
    }

    /** A form whose submission is listened to under this name. */
    public static Form of(String callback) {
        return new Form(callback);
    }

    /** A field of several lines, at most 3,000 characters, which is Slack's limit. */
    public Form area(String name, String label, String example, String filled) {
        var element = TextInputs.lines(name, filled, LONGEST_AREA);
        element.setPlaceholder(Blocks.plain(example));
        return field(name, label, false, element);
    }

    /** A field of several lines that may stay empty, at most so many characters. */
    public Form note(String name, String label, int most, String filled) {
        var element = TextInputs.lines(name, filled, most);
        element.setMaxLength(most);
        return field(name, label, true, element);
    }

    /** A field of one line that may stay empty. */
    public Form line(String name, String label, @Nullable String filled) {
        return field(name, label, true, TextInputs.oneLine(name, filled, 120));
    }

    /** A field of one line that has to be filled, at most {@code most} characters. */
    public Form sentence(String name, String label, String filled, int most) {
        return field(name, label, false, TextInputs.oneLine(name, filled.isEmpty() ? null : filled, most));
    }

    /**
     * A choice of at most 100.
     *
     * @param options value and text of each, in order
     * @param chosen the value chosen already; without one the field may stay empty
     */
    public Form choice(String name, String label, Map<String, String> options, @Nullable String chosen) {
        var drawn = Options.of(options);
        var element = StaticSelectElement.builder()
                .actionId(name)
                .placeholder(Blocks.plain(Cut.at(label, 150)))
                .options(drawn)
                .initialOption(chosen == null ? null : Options.option(chosen, options.getOrDefault(chosen, chosen)))
                .build();
        return field(name, label, chosen == null, element);
    }

    /**
     * Boxes to tick, none of which has to be.
     *
     * @param options value and text of each, in order, at most 10
     * @param ticked the values ticked already
     */
    public Form several(String name, String label, Map<String, String> options, Set<String> ticked) {
        var drawn = Options.of(options);
        var initial =
                drawn.stream().filter(box -> ticked.contains(box.getValue())).toList();
        var element = CheckboxesElement.builder()
                .actionId(name)
                .options(drawn)
                .initialOptions(initial.isEmpty() ? null : initial)
                .build();
        return field(name, label, true, element);
    }

    /** A time of day, to the minute. */
    public Form time(String name, String label, LocalTime filled) {
        var element = TimePickerElement.builder()
                .actionId(name)
                .initialTime("%02d:%02d".formatted(filled.getHour(), filled.getMinute()))
                .build();
        return field(name, label, false, element);
    }

    /** One file of that type, such as {@code csv}; {@link FileField} reads it. */
    public Form file(String name, String label, String type) {
        return field(name, label, false, FileField.of(name, type));
    }

    /** A person of the workspace, or nobody. */
    public Form person(String name, String label) {
        var element = UsersSelectElement.builder()
                .actionId(name)
                .placeholder(Blocks.plain(Cut.at(label, 150)))
                .build();
        return field(name, label, true, element);
    }

    /** Blocks to read, between the fields. */
    public Form show(List<LayoutBlock> toRead) {
        blocks.addAll(toRead);
        return this;
    }

    /** The form, with what it is called and what its two buttons say; at most 24 characters each. */
    public View view(String title, @Nullable String submit, String close, String metadata) {
        return View.builder()
                .type("modal")
                .callbackId(callback)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Cut.at(title, TITLE))
                        .build())
                .submit(submit == null ? null : button(submit))
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(Cut.at(close, TITLE))
                        .build())
                .privateMetadata(metadata)
                .blocks(blocks)
                .build();
    }

    /** What was typed into a field of a sent form, as the person typed it; nothing when it was left empty. */
    public static Optional<String> typed(ViewState state, String name) {
        return sent(state, name)
                .map(ViewState.Value::getValue)
                .map(SlackText::whole)
                .filter(text -> !text.isBlank());
    }

    /** What was chosen in a sent form. */
    public static Optional<String> chosen(ViewState state, String name) {
        return sent(state, name).map(ViewState.Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
    }

    /** Who was chosen in a sent form, as a Slack user id. */
    public static Optional<String> person(ViewState state, String name) {
        return sent(state, name).map(ViewState.Value::getSelectedUser);
    }

    /** Which boxes were ticked in a sent form. */
    public static List<String> ticked(ViewState state, String name) {
        return sent(state, name).map(ViewState.Value::getSelectedOptions).orElse(List.of()).stream()
                .map(ViewState.SelectedOption::getValue)
                .toList();
    }

    /** The time that was chosen in a sent form. */
    public static Optional<LocalTime> timed(ViewState state, String name) {
        return sent(state, name).map(ViewState.Value::getSelectedTime).map(LocalTime::parse);
    }

    private static Optional<ViewState.Value> sent(ViewState state, String name) {
        return Optional.ofNullable(state.getValues().get(name)).map(field -> field.get(name));
    }

    private Form field(String name, String label, boolean optional, BlockElement element) {
        blocks.add(InputBlock.builder()
                .blockId(name)
                .label(Blocks.plain(label))
                .optional(optional)
                .element(element)
                .build());
        return this;
    }

    private static ViewSubmit button(String submit) {
        return ViewSubmit.builder()
                .type("plain_text")
                .text(Cut.at(submit, TITLE))
                .build();
    }
}
