package dev.rebound.slack;

import com.slack.api.model.block.element.PlainTextInputElement;
import org.jspecify.annotations.Nullable;

/** Fields to type into. */
final class TextInputs {
    private TextInputs() {}

    static PlainTextInputElement lines(String name, String filled, int most) {
        return PlainTextInputElement.builder()
                .actionId(name)
                .multiline(true)
                .initialValue(filled.isEmpty() ? null : Cut.at(filled, most))
                .build();
    }

    static PlainTextInputElement oneLine(String name, @Nullable String filled, int most) {
        return PlainTextInputElement.builder()
                .actionId(name)
                .maxLength(most)
                .initialValue(filled)
                .build();
    }
}
