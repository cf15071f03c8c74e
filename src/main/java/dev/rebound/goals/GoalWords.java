package dev.rebound.goals;

import dev.rebound.playbook.Activities;
import dev.rebound.playbook.Labels;

/** Puts goals into words, and how far somebody is into a bar of text. */
public final class GoalWords {
    private static final int CELLS = 10;

    private final Labels labels;
    private final Activities activities;

    public GoalWords(Labels labels) {
        this.labels = labels;
        activities = new Activities(labels);
    }

    /** "Dials today: 42 of 50", and a bar below it that ends when it is met. */
    String line(SoFar soFar) {
        var goal = soFar.goal();
        var text = labels.text(
                "goals.line." + goal.period(),
                "what",
                activities.name(goal.kind().name(), goal.name().text()),
                "count",
                soFar.done(),
                "rows",
                goal.target());
        return text + "\n" + bar(soFar);
    }

    private static String bar(SoFar soFar) {
        var full =
                (int) Math.min(CELLS, (long) CELLS * soFar.done() / soFar.goal().target());
        return "▰".repeat(full) + "▱".repeat(CELLS - full);
    }

    /** "Goal met today: 50 dials." */
    String met(Goal goal) {
        return labels.text("goals.met." + goal.period(), "what", counted(goal));
    }

    /** "50 dials a day". */
    public String set(Goal goal) {
        return labels.text("goals.set." + goal.period(), "what", counted(goal));
    }

    private String counted(Goal goal) {
        return activities.counted(goal.kind().name(), goal.name().text(), goal.target());
    }
}
