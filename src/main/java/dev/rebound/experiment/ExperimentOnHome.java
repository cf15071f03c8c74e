package dev.rebound.experiment;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The experiment that is open, or was over lately, on its author's own page ({@code P25}). */
public final class ExperimentOnHome implements Section {
    /** Opens all experiments; its value does not matter. */
    public static final String OPEN = "experiment.open";

    private static final int BELOW_PATTERNS = 16;
    private static final Duration LATELY = Duration.ofDays(7);

    private final Trials trials;
    private final Labels labels;
    private final ExperimentWords words;

    public ExperimentOnHome(Trials trials, Labels labels) {
        this.trials = trials;
        this.labels = labels;
        words = new ExperimentWords(labels);
    }

    @Override
    public int order() {
        return BELOW_PATTERNS;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        return trials.newest(member.user()).filter(one -> isShown(one, now)).map(this::part);
    }

    private static boolean isShown(Experiment one, Instant now) {
        var ended = one.endedAt();
        return ended == null || ended.isAfter(now.minus(LATELY));
    }

    private Part part(Experiment one) {
        var result = trials.result(one);
        var open = Button.of(OPEN, labels.text("entry.button.open"), "home");
        var entry = new Row.Entry(
                words.title(one),
                words.progress(one, result),
                one.plan().fresh().text(),
                List.of(open));
        return new Part(labels.text("experiment.title"), List.of(entry, new Row.Text(words.sentence(one, result))));
    }
}
