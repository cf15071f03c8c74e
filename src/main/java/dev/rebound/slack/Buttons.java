package dev.rebound.slack;

import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import java.util.ArrayList;
import java.util.Map;

/** Buttons by what they do. */
public final class Buttons {
    private static final int TEXT = 75;
    private static final int QUESTION_TITLE = 100;
    private static final int QUESTION = 300;
    private static final int CHOICE = 30;

    /** Asked before something that cannot be taken back; title, text and choices are cut at 100, 300 and 30 characters. */
    public record Question(String title, String text, String yes, String no) {}

    private Buttons() {}

    /**
     * A plain button.
     *
     * @param action the name that a listener listens to
     * @param value what it carries: ids, at most 2,000 characters
     */
    public static ButtonElement button(String action, String text, String value) {
        return ButtonElement.builder()
                .actionId(action)
                .text(Blocks.plain(Cut.at(text, TEXT)))
                .value(value)
                .build();
    }

    /** The same button, asking before it does anything. */
    public static ButtonElement asking(ButtonElement button, Question question) {
        button.setConfirm(ConfirmationDialogObject.builder()
                .title(Blocks.plain(Cut.at(question.title, QUESTION_TITLE)))
                .text(Blocks.plain(Cut.at(question.text, QUESTION)))
                .confirm(Blocks.plain(Cut.at(question.yes, CHOICE)))
                .deny(Blocks.plain(Cut.at(question.no, CHOICE)))
                .style("danger")
                .build());
        return button;
    }

    /**
     * A menu behind three dots, for what is rarer.
     *
     * @param action the name that a listener listens to
     * @param options what each line carries, at most 75 characters, and says; 1 to 5
     */
    public static OverflowMenuElement menu(String action, Map<String, String> options) {
        var lines = new ArrayList<OptionObject>();
        options.forEach((value, text) -> lines.add(OptionObject.builder()
                .value(value)
                .text(Blocks.plain(Cut.at(text, TEXT)))
                .build()));
        return OverflowMenuElement.builder().actionId(action).options(lines).build();
    }

    /** The one button of a row that is meant most often. */
    public static ButtonElement first(String action, String text, String value) {
        var button = button(action, text, value);
        button.setStyle("primary");
        return button;
    }
}
