package dev.rebound.slack;

import com.slack.api.model.block.element.ButtonElement;

/** Buttons by what they do. */
public final class Buttons {
    private static final int TEXT = 75;

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

    /** The one button of a row that is meant most often. */
    public static ButtonElement first(String action, String text, String value) {
        var button = button(action, text, value);
        button.setStyle("primary");
        return button;
    }
}
