package dev.rebound.jobsearch;

import dev.rebound.jobsearch.JobSearch.Week;
import dev.rebound.playbook.Labels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The week of somebody who looks for work, in words: what was done, and how far it went. */
public final class SearchWords {
    private final Labels labels;

    public SearchWords(Labels labels) {
        this.labels = labels;
    }

    /** One line for each step, with the goal where there is one. */
    public List<String> lines(Week week) {
        return Stream.of(Step.values()).map(step -> line(week, step)).toList();
    }

    /** How far all applications went; empty before the first. */
    public String stages(Week week) {
        return Stream.of(Stage.values())
                .filter(stage -> week.reached(stage) > 0)
                .map(stage -> labels.counted("job.reached." + stage, week.reached(stage)))
                .collect(Collectors.joining(", "));
    }

    /** What an application is called. */
    public String name(Application application) {
        var name = application.name().text();
        return name.isBlank() ? labels.text("job.unnamed") : name;
    }

    /** Where it stands. */
    public String stage(Stage stage) {
        return labels.text("job.stage." + stage);
    }

    private String line(Week week, Step step) {
        var done = labels.counted("job.done." + step, week.taken(step));
        var goal = week.goals().of(step);
        return goal == 0 ? done : labels.text("job.of-goal", "what", done, "count", goal);
    }
}
