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

/** The routine before the calls, when they begin ({@code P15}). */
public final class BeforeCalls implements Unprompted {
    private final Routines routines;
    private final RoutineLines lines;
    private final Labels labels;

    public BeforeCalls(Routines routines, RoutineLines lines, Labels labels) {
        this.routines = routines;
        this.lines = lines;
        this.labels = labels;
    }

    @Override
    public Nudge kind() {
        return Nudge.PRE_CALL;
    }

    @Override
    public Optional<LocalTime> due(Member member, Hours hours, LocalDate day) {
        var at = routines.of(member.user(), Ritual.PRE_CALL).at();
        return Optional.of(Objects.requireNonNullElse(at, hours.from()));
    }

    @Override
    public Optional<Saying> say(Member member, Instant now) {
        var line = lines.orByTurns(member.user(), Ritual.PRE_CALL);
        return Optional.of(new Saying(kind(), labels.text("routine.lead.PRE_CALL"), line, List.of()));
    }
}
