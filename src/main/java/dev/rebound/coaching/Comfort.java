package dev.rebound.coaching;

import dev.rebound.playbook.Phrase;
import java.util.List;

/** The answer to words about oneself without a rejection: nothing is counted ({@code P7}, {@code P10}). */
public record Comfort(Phrase acknowledgement, Phrase reframe) {
    /** The ids of the texts in it, to be remembered as shown. */
    public List<String> ids() {
        return List.of(acknowledgement.id(), reframe.id());
    }
}
