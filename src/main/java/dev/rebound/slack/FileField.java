package dev.rebound.slack;

import com.slack.api.model.File;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Optional;

/** A field of a form that takes one file; Slack keeps it, and {@link HandedFiles} brings it. */
public final class FileField {
    private FileField() {}

    static FileInputElement of(String name, String type) {
        return FileInputElement.builder()
                .actionId(name)
                .filetypes(List.of(type))
                .maxFiles(1)
                .build();
    }

    /** What Slack tells of the file in a sent form; nothing when there is none. */
    public static Optional<File> sent(ViewState state, String name) {
        return Optional.ofNullable(state.getValues().get(name))
                .map(field -> field.get(name))
                .map(ViewState.Value::getFiles)
                .flatMap(files -> files.stream().findFirst());
    }
}
