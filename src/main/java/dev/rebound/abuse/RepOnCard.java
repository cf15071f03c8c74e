package dev.rebound.abuse;

import dev.rebound.home.Section.Button;
import dev.rebound.logbook.Rejection;
import dev.rebound.playbook.Voice;
import dev.rebound.reject.CardAddition;
import java.util.List;

/** Behind <em>More</em> and <em>Open</em> of any single no: its author may say that it was abuse, whatever it was read as ({@code P38}). */
public final class RepOnCard implements CardAddition {
    private static final int LAST = 90;

    private final RepBeside beside;

    public RepOnCard(RepBeside beside) {
        this.beside = beside;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public List<Button> more(Rejection entry) {
        return Voice.current() == Voice.JOB_SEARCH || entry.times() > 1
                ? List.of()
                : List.of(Button.of(
                        RepBeside.TELL, beside.label(entry), entry.id().toString()));
    }
}
