package dev.rebound.progress.slack;

import static dev.rebound.slack.Buttons.button;

import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import dev.rebound.progress.Bar;
import dev.rebound.progress.ProgressWords;
import dev.rebound.progress.Summary;
import dev.rebound.progress.Telling;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Chart;
import dev.rebound.slack.Message;
import dev.rebound.taxonomy.Bucket;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures as a message: charts, and all of it in text as well, for who cannot see them and for a Slack that refuses them. */
final class StatsMessage {
    /** Listened to by whoever reads calls from a file. */
    private static final String CALLS = "calls.open";

    private final Labels labels;
    private final ProgressWords words;

    StatsMessage(Labels labels) {
        this.labels = labels;
        words = new ProgressWords(labels);
    }

    Message of(Telling.Told told) {
        var blocks = Blocks.start().heading(told.title()).theirs(told.totals());
        if (!told.isEmpty()) {
            blocks.add(bars(told.summary()));
            pies(told.summary()).forEach(blocks::add);
        }
        told.more().forEach(blocks::theirs);
        if (Voice.current() == Voice.SALES) {
            blocks.row(button(CALLS, labels.text("calls.button.open"), "calls"));
        }
        return new Message(
                text(told), blocks.small(labels.text("progress.only-you")).list());
    }

    private static String text(Telling.Told told) {
        return Stream.of(Stream.of(told.title() + ": " + told.totals()), told.drawn().stream(), told.more().stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n"));
    }

    private Chart bars(Summary summary) {
        var categories = summary.bars().stream()
                .map(bar -> words.label(summary.span(), bar))
                .toList();
        return Chart.bars(
                labels.text("progress.chart." + summary.span()),
                categories,
                List.of(
                        series("noes", summary, Bar::noes),
                        series("talks", summary, Bar::talks),
                        series("yeses", summary, Bar::yeses)));
    }

    private Chart.Series series(String name, Summary summary, ToIntFunction<Bar> count) {
        var points = summary.bars().stream()
                .map(bar -> new Chart.Point(words.label(summary.span(), bar), count.applyAsInt(bar)))
                .toList();
        return new Chart.Series(labels.text("progress.series." + name), points);
    }

    private Stream<Chart> pies(Summary summary) {
        var reasons = summary.answers().reasons();
        var segments = Arrays.stream(Bucket.values())
                .filter(reasons::containsKey)
                .map(bucket -> new Chart.Point(words.name(bucket), reasons.getOrDefault(bucket, 0)))
                .toList();
        return segments.isEmpty()
                ? Stream.empty()
                : Stream.of(Chart.pie(
                        labels.counted(
                                "progress.chart.reasons", summary.answers().stated()),
                        segments));
    }
}
