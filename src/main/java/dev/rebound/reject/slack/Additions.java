package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.asking;

import com.slack.api.model.block.element.BlockElement;
import dev.rebound.home.Section.Button;
import dev.rebound.logbook.Rejection;
import dev.rebound.reject.CardAddition;
import dev.rebound.slack.Buttons;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** Draws what other features add to an entry, each feature at its own place. */
record Additions(List<CardAddition> features) {
    private static final int MOST = 25;

    Additions {
        features = features.stream()
                .sorted(Comparator.comparingInt(CardAddition::order))
                .toList();
    }

    /** The row at the end of the form behind <em>More</em>; Slack takes 25 buttons a row. */
    BlockElement[] more(Rejection entry) {
        return row(entry, CardAddition::more);
    }

    private BlockElement[] row(Rejection entry, BiFunction<CardAddition, Rejection, List<Button>> place) {
        return features.stream()
                .flatMap(feature -> place.apply(feature, entry).stream())
                .limit(MOST)
                .map(Additions::drawn)
                .toArray(BlockElement[]::new);
    }

    private static BlockElement drawn(Button button) {
        var drawn = Buttons.button(button.action(), button.label(), button.value());
        var question = button.question();
        return question == null
                ? drawn
                : asking(drawn, new Buttons.Question(question.title(), question.text(), question.yes(), question.no()));
    }
}
