package dev.rebound.experiment;

import dev.rebound.figures.TwoShares;
import dev.rebound.playbook.Labels;
import java.util.Objects;

/** An experiment and what it tells, in words; the same wherever it is read. Ranges and counts, and no share by itself. */
public final class ExperimentWords {
    private static final int POINTS = 100;

    private final Labels labels;

    public ExperimentWords(Labels labels) {
        this.labels = labels;
    }

    /** What is tried, and how it is measured: "Opener: got past the opener". */
    public String title(Experiment one) {
        return labels.text(
                "experiment.line",
                "what",
                labels.text("experiment.variable." + one.plan().variable()),
                "how",
                labels.text("experiment.measure." + one.plan().measure()));
    }

    /** How many calls are in, and when it is looked at next; or that it is over. */
    public String progress(Experiment one, Result result) {
        return one.isOpen()
                ? labels.text(
                        "experiment.progress",
                        "today",
                        result.in().today(),
                        "new",
                        result.in().fresh(),
                        "count",
                        one.plan().calls() * (result.looks() + 1))
                : labels.text("experiment.ended");
    }

    /** The plain sentence. */
    public String sentence(Experiment one, Result result) {
        return switch (result.verdict()) {
            case TOO_EARLY ->
                labels.text(
                        one.isOpen() ? "experiment.too-early" : "experiment.stopped-early",
                        "count",
                        one.plan().calls());
            case CANNOT_TELL -> labels.text("experiment.cannot-tell", "count", calls(result), "more", result.more());
            case ALIKE -> labels.text("experiment.alike", "count", calls(result));
            case NEW_BETTER -> better("experiment.new-better", result, seen(result));
            case TODAY_BETTER ->
                better("experiment.today-better", result, seen(result).turned());
        };
    }

    /** Between what and what the difference lies, where it was not told yet; empty before the first look and where the sentence says it. */
    public String range(Result result) {
        if (result.seen() == null || result.verdict().tells()) {
            return "";
        }
        var seen = seen(result);
        var range = seen.difference(TwoShares.NINE_IN_TEN);
        var low = points(range.low());
        return labels.text(
                low < 0 ? "experiment.range" : "experiment.range.more",
                "new",
                seen.newHits(),
                "today",
                seen.oldHits(),
                "count",
                seen.newCases(),
                "low",
                Math.abs(low),
                "high",
                points(range.high()));
    }

    /** Why this one needs a clearer difference than the first one of half a year; empty for the first. */
    public String later(int place) {
        return place < 2 ? "" : labels.text("experiment.later", "count", place);
    }

    /** @param better with the way that did better as the new one */
    private String better(String key, Result result, TwoShares better) {
        var seen = seen(result);
        var range = better.difference(TwoShares.NINE_IN_TEN);
        var low = points(range.low());
        return labels.text(
                low < 1 ? key + ".up-to" : key,
                "new",
                seen.newHits(),
                "today",
                seen.oldHits(),
                "count",
                seen.newCases(),
                "low",
                low,
                "high",
                points(range.high()));
    }

    private static int calls(Result result) {
        return seen(result).oldCases() + seen(result).newCases();
    }

    private static TwoShares seen(Result result) {
        return Objects.requireNonNull(result.seen());
    }

    private static int points(double difference) {
        return (int) Math.round(difference * POINTS);
    }
}
