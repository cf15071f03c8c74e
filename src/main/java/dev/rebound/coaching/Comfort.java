package dev.rebound.coaching;

import dev.rebound.playbook.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to words about oneself without a rejection: nothing is counted ({@code P7}, {@code P10}).
 *
 * @param reframe null after a proud remark, and for whoever wants none
 * @param proud whether they told of something that they did well
 */
public record Comfort(Phrase acknowledgement, @Nullable Phrase reframe, boolean proud) {
    /** The ids of the texts in it, to be remembered as shown. */
    public List<String> ids() {
        return texts().map(Phrase::id).toList();
    }

    /** All of it in one paragraph. */
    public String text() {
        return String.join(" ", texts().map(Phrase::text).toList());
    }

    private Stream<Phrase> texts() {
        return Stream.concat(Stream.of(acknowledgement), Optional.ofNullable(reframe).stream());
    }
}
