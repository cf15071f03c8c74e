package dev.rebound.nudges.budget.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import com.slack.api.model.block.element.BlockElement;
import dev.rebound.nudges.Nudge;
import dev.rebound.nudges.Saying;
import dev.rebound.nudges.Why;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws what comes unasked: one message, each kind with its own buttons; the plain version holds no words of the person's. */
final class BundleBlocks {
    static final String WHY = Why.ASK;
    static final String LESS = Why.LESS;
    static final String UNDO = "nudges.less.undo";

    private final Labels labels;

    BundleBlocks(Labels labels) {
        this.labels = labels;
    }

    Message bundle(List<Saying> sayings) {
        var blocks = Blocks.start();
        for (var saying : sayings) {
            if (saying != sayings.get(0)) {
                blocks.line();
            }
            blocks.ours("*" + saying.lead() + "*").theirs(saying.text()).row(row(saying));
        }
        var text = sayings.stream().map(Saying::lead).collect(Collectors.joining(". "));
        return new Message(text, blocks.list());
    }

    /** One line, and the way back. */
    Message switchedOff(Nudge kind, String name) {
        var text = labels.text("nudge.less.done", "what", name);
        return new Message(
                text,
                Blocks.start()
                        .theirs(text, button(UNDO, labels.text("nudge.button.undo"), kind.name()))
                        .list());
    }

    Message sentence(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }

    private BlockElement[] row(Saying saying) {
        var kind = saying.kind().name();
        var own = saying.presses().stream().map(press -> first(press.action(), press.label(), press.value()));
        var ours = Stream.of(
                button(WHY, labels.text("nudge.button.why"), kind),
                button(LESS, labels.text("nudge.button.less"), kind));
        return Stream.concat(own, ours).toArray(BlockElement[]::new);
    }
}
