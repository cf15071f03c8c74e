package dev.rebound.experiment;

import dev.rebound.logbook.Logged;
import dev.rebound.nudges.Beside;
import dev.rebound.nudges.Beside.Press;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Asks beside each answer which way the call went, while an experiment is open; what is not tagged does not count. */
public final class TagBeside implements Beside.Source {
    /** Counts a call in one of the ways; the way's name follows. */
    public static final String ARM = "experiment.arm.";

    /** Moves a call to the other way. */
    public static final String TURN = "experiment.turn";

    /** Says that it went the other way round than counted. */
    public static final String CORRECT = "experiment.correct";

    /** Counts a call no longer. */
    public static final String UNTAG = "experiment.untag";

    private final Trials trials;
    private final Labels labels;

    public TagBeside(Trials trials, Labels labels) {
        this.trials = trials;
        this.labels = labels;
    }

    @Override
    public List<Beside> beside(Logged entry, Member author, Instant now) {
        return trials.newest(author.user()).stream()
                .flatMap(one -> of(one, entry).stream())
                .toList();
    }

    /** Which way a call went is forgotten by the end of a run. */
    @Override
    public boolean cannotWait() {
        return true;
    }

    private List<Beside> of(Experiment one, Logged entry) {
        var tag = trials.tag(entry.author(), entry.id());
        if (tag.isEmpty()) {
            return new Call(entry).isFor(one) ? List.of(asked(entry)) : List.of();
        }
        var isOfThis = tag.get().experiment().equals(one.id());
        return isOfThis ? List.of(one.isOpen() ? tagged(one, tag.get()) : over(entry)) : List.of();
    }

    private Beside asked(Logged entry) {
        var presses = new ArrayList<Press>();
        for (var arm : Arm.values()) {
            presses.add(press(ARM + arm, "experiment.arm." + arm, entry.id()));
        }
        return new Beside(labels.text("experiment.which"), presses);
    }

    private Beside tagged(Experiment one, Tag tag) {
        var met = tag.went().met() ? "met" : "missed";
        var measure = one.plan().measure();
        var text = labels.counted(
                "experiment.counted",
                tag.times(),
                "what",
                labels.text("experiment.said." + tag.went().arm()),
                "how",
                labels.text("experiment." + met + "." + measure));
        return new Beside(
                text,
                List.of(
                        press(CORRECT, "experiment.button.not-" + met + "." + measure, tag.entry()),
                        press(TURN, "experiment.button.turn", tag.entry()),
                        press(UNTAG, "experiment.button.untag", tag.entry())));
    }

    private Beside over(Logged entry) {
        return new Beside(
                labels.text("experiment.over"),
                List.of(press(ExperimentOnHome.OPEN, "experiment.button.result", entry.id())));
    }

    private Press press(String action, String label, UUID entry) {
        return new Press(action, labels.text(label), entry.toString());
    }
}
