package dev.rebound.support;

import dev.rebound.home.Section.Button;
import dev.rebound.logbook.Rejection;
import dev.rebound.playbook.Labels;
import dev.rebound.reject.CardAddition;
import dev.rebound.taxonomy.Severity;
import java.util.List;

/** Behind the <em>More</em> of an abusive no, which shows one sentence to leave with: all of them, by phone, mail and in person ({@code P37}). */
public final class ExitOnCard implements CardAddition {
    private static final int FIRST = 10;

    private final Labels labels;

    public ExitOnCard(Labels labels) {
        this.labels = labels;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public List<Button> more(Rejection entry) {
        return entry.reading().severity() == Severity.ABUSIVE
                ? List.of(Button.of(
                        ExitLines.EXIT,
                        labels.text("support.button.exit"),
                        entry.id().toString()))
                : List.of();
    }
}
