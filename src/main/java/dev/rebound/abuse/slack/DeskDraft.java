package dev.rebound.abuse.slack;

import com.slack.api.model.view.ViewState;
import dev.rebound.abuse.Decision;
import dev.rebound.abuse.Outcome.Why;
import dev.rebound.abuse.Ruling;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Form;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form to decide, as far as it was filled in; its {@code toString} tells none of it.
 *
 * @param decision what was picked, or nothing
 */
record DeskDraft(Optional<Decision> decision, Words note, Words reason) {
    static final DeskDraft EMPTY = new DeskDraft(Optional.empty(), Words.of(""), Words.of(""));

    static DeskDraft of(ViewState state) {
        return new DeskDraft(
                Form.chosen(state, DeskForm.DECISION).flatMap(DeskDraft::named),
                Words.of(Form.typed(state, DeskForm.NOTE).orElse("")),
                Words.of(Form.typed(state, DeskForm.REASON).orElse("")));
    }

    private static Optional<Decision> named(String name) {
        return Arrays.stream(Decision.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** What is wrong with it before anybody is asked, as field and label; nothing when it can be sent. */
    Optional<Fault> fault() {
        if (decision.isEmpty()) {
            return Optional.of(new Fault(DeskForm.DECISION, "NO_DECISION"));
        }
        if (decision.get() != Decision.NO_STEP && !isBlank(reason)) {
            return Optional.of(new Fault(DeskForm.REASON, "REASON_ALONE"));
        }
        return Optional.empty();
    }

    /** The field that lacks something by the room's answer; nothing when the form is not what is wrong. */
    static Optional<Fault> fault(Why why) {
        return switch (why) {
            case NO_NAME -> Optional.of(new Fault(DeskForm.DECISION, "NO_NAME"));
            case NO_REASON -> Optional.of(new Fault(DeskForm.REASON, "NO_REASON"));
            case NOT_YOURS,
                    OPENED,
                    TAKEN_BACK,
                    NOT_ACKNOWLEDGED,
                    ACKNOWLEDGED,
                    DECIDED,
                    NOT_DECIDED,
                    NO_APPEAL,
                    NOBODY -> Optional.empty();
        };
    }

    /** Something that is wrong in one field. */
    record Fault(String field, String why) {}

    /** @throws java.util.NoSuchElementException when nothing was picked */
    Ruling ruling() {
        return new Ruling(decision.orElseThrow(), kept(note), kept(reason));
    }

    private static @Nullable Words kept(Words words) {
        return isBlank(words) ? null : words;
    }

    private static boolean isBlank(Words words) {
        return words.text().isBlank();
    }
}
