package dev.rebound.routine;

import dev.rebound.nudges.Nudge;
import dev.rebound.nudges.Saying;
import dev.rebound.nudges.Unprompted;
import dev.rebound.people.Hours;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A sentence or a picture when the calls begin, and its steps behind one tap ({@code P12}). */
public final class DailyMindset implements Unprompted {
    /** Shows the steps; its value is the prompt's name. */
    public static final String START = "routine.start";

    private final Routines routines;
    private final RoutineLines lines;
    private final Labels labels;

    public DailyMindset(Routines routines, RoutineLines lines, Labels labels) {
        this.routines = routines;
        this.lines = lines;
        this.labels = labels;
    }

    @Override
    public Nudge kind() {
        return Nudge.MINDSET;
    }

    @Override
    public Optional<LocalTime> due(Member member, Hours hours, LocalDate day) {
        var at = routines.of(member.user(), Ritual.MINDSET).at();
        return Optional.of(Objects.requireNonNullElse(at, hours.from()));
    }

    @Override
    public Optional<Saying> say(Member member, Instant now) {
        var prompt = lines.mindset(member.user());
        var start = new Saying.Press(START, labels.text("routine.button.start"), prompt.name());
        return Optional.of(new Saying(kind(), labels.text("routine.lead.MINDSET"), prompt.text(), List.of(start)));
    }
}
