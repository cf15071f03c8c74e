package dev.rebound.routine;

import dev.rebound.nudges.Habits;
import dev.rebound.playbook.RoutineTexts;
import java.util.List;
import java.util.Optional;

/** What a routine says: the person's own words, else the line they picked. */
public final class RoutineLines implements Habits {
    private final Routines routines;
    private final RoutineTexts texts;

    public RoutineLines(Routines routines, RoutineTexts texts) {
        this.routines = routines;
        this.texts = texts;
    }

    /** The line of a routine, or nothing when none was chosen; the daily mindset has one only in own words. */
    public Optional<String> of(Routine routine) {
        if (routine.hasOwn()) {
            return Optional.of(routine.own().text());
        }
        return routine.ritual() == Ritual.MINDSET || routine.pick() == null
                ? Optional.empty()
                : Optional.ofNullable(texts.menu(routine.ritual().name()).get(routine.pick()));
    }

    /** The line of a ritual, or nothing when none was chosen. */
    public Optional<String> of(String user, Ritual ritual) {
        return of(routines.of(user, ritual));
    }

    /** The same, or one of the menu by turns for whoever chose none. */
    public String orByTurns(String user, Ritual ritual) {
        return of(user, ritual)
                .orElseGet(() ->
                        turn(user, ritual, List.copyOf(texts.menu(ritual.name()).values())));
    }

    /** What the mindset says this time: own words, or the next prompt of the kind they picked. */
    public RoutineTexts.Prompt mindset(String user) {
        var routine = routines.of(user, Ritual.MINDSET);
        return routine.hasOwn() ? own(routine) : turn(user, Ritual.MINDSET, prompts(routine));
    }

    /** The prompt of that name; the person's own when it has none. */
    public RoutineTexts.Prompt named(String user, String name) {
        return texts.prompt(name).orElseGet(() -> own(routines.of(user, Ritual.MINDSET)));
    }

    @Override
    public Optional<String> afterANo(String user) {
        return of(user, Ritual.AFTER_NO);
    }

    private RoutineTexts.Prompt own(Routine routine) {
        return new RoutineTexts.Prompt("own", routine.own().text(), texts.stepsForOwn());
    }

    private List<RoutineTexts.Prompt> prompts(Routine routine) {
        return routine.pick() == null ? texts.prompts() : texts.prompts(RoutineTexts.Mindset.valueOf(routine.pick()));
    }

    private <T> T turn(String user, Ritual ritual, List<T> choices) {
        return choices.get(routines.takeTurn(user, ritual) % choices.size());
    }
}
