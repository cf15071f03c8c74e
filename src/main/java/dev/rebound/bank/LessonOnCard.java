package dev.rebound.bank;

import dev.rebound.home.Section.Button;
import dev.rebound.logbook.Rejection;
import dev.rebound.playbook.Labels;
import dev.rebound.reject.CardAddition;
import java.util.List;

/** One line learned from a no, behind its <em>More</em> ({@code P23}). */
public final class LessonOnCard implements CardAddition {
    private static final int IN_THE_MIDDLE = 40;

    /** Opens the form; its value is the entry's id. */
    public static final String LESSON = "bank.lesson";

    private final Labels labels;

    public LessonOnCard(Labels labels) {
        this.labels = labels;
    }

    @Override
    public int order() {
        return IN_THE_MIDDLE;
    }

    @Override
    public List<Button> more(Rejection entry) {
        return List.of(
                Button.of(LESSON, labels.text("bank.button.lesson"), entry.id().toString()));
    }
}
