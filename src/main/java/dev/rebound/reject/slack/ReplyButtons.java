package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.element.BlockElement;
import dev.rebound.coaching.Advice;
import dev.rebound.coaching.ReframeActions;
import dev.rebound.playbook.Labels;
import dev.rebound.reject.Card;
import java.util.List;

/** Draws what can be said about the reframe on a card. */
final class ReplyButtons {
    private final Labels labels;

    ReplyButtons(Labels labels) {
        this.labels = labels;
    }

    /** None where there is no reframe to say anything about. */
    List<BlockElement> to(Card card) {
        var advice = card.advice();
        if (advice == null || advice.reframe() == null) {
            return List.of();
        }
        var entry = card.entry().id() + " ";
        var text = entry + advice.reframe().id();
        return switch (advice.told().reply()) {
            case NONE ->
                List.of(
                        drawn(ReframeActions.HELPFUL, "helpful", text),
                        drawn(ReframeActions.NOT_FOR_ME, "not-for-me", text));
            case HELPFUL -> List.of(drawn(ReframeActions.NOTED, "noted", text));
            case ANOTHER -> another(advice, entry, text);
            case RESTING -> List.of();
        };
    }

    private List<BlockElement> another(Advice advice, String entry, String text) {
        return List.of(
                drawn(ReframeActions.WRITE, "write", entry + advice.told().cell()),
                drawn(ReframeActions.LESS, "less", entry.strip()),
                drawn(ReframeActions.HELPFUL, "helpful", text));
    }

    private BlockElement drawn(String action, String label, String value) {
        return button(action, labels.text("coach.button." + label), value);
    }
}
