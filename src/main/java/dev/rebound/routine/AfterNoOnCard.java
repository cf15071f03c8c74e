package dev.rebound.routine;

import dev.rebound.home.Section.Button;
import dev.rebound.logbook.Rejection;
import dev.rebound.playbook.Labels;
import dev.rebound.reject.CardAddition;
import java.util.List;

/** What a person set for after a no, behind the <em>More</em> of each card; nothing for whoever set none ({@code P15}). */
public final class AfterNoOnCard implements CardAddition {
    private static final int AFTER_EXIT_LINES = 30;

    /** Shows the line; its value is the entry's id. */
    public static final String AFTER_NO = "routine.after-no";

    private final RoutineLines lines;
    private final Labels labels;

    public AfterNoOnCard(RoutineLines lines, Labels labels) {
        this.lines = lines;
        this.labels = labels;
    }

    @Override
    public int order() {
        return AFTER_EXIT_LINES;
    }

    @Override
    public List<Button> more(Rejection entry) {
        var name = labels.text("routine.name." + Ritual.AFTER_NO);
        return lines
                .afterANo(entry.author())
                .map(line -> Button.of(AFTER_NO, name, entry.id().toString()))
                .stream()
                .toList();
    }
}
