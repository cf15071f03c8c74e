package dev.rebound.progress;

import dev.rebound.playbook.Labels;
import dev.rebound.taxonomy.Bucket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures in words, each with what it was counted from. */
public final class ProgressWords {
    private final Labels labels;

    public ProgressWords(Labels labels) {
        this.labels = labels;
    }

    String title(Span span) {
        return labels.text("progress.title." + span);
    }

    /** What stands below a chart's bar, at most 20 characters. */
    public String label(Span span, Bar bar) {
        return span.label(bar.from());
    }

    /** What one kind is called in a chart, at most 20 characters. */
    public String name(Bucket bucket) {
        return labels.text("progress.bucket." + bucket);
    }

    /** A line for each, with signs and numbers. */
    String drawn(Span span, List<Bar> bars) {
        var drawing = Drawing.of(bars);
        return bars.stream()
                .map(bar -> line(label(span, bar), drawing.bar(bar), counts(bar)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String label, String signs, String counts) {
        return Stream.of(label, signs, counts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** "12 noes, 3 good talks, 1 yes"; a dash where there is nothing. */
    String counts(Bar bar) {
        var counts = Stream.of(count("noes", bar.noes()), count("talks", bar.talks()), count("yeses", bar.yeses()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "–" : counts;
    }

    private String count(String what, int count) {
        return count == 0 ? "" : labels.counted("progress.count." + what, count);
    }

    String legend(List<Bar> bars) {
        return labels.counted("progress.legend", Drawing.of(bars).each());
    }

    String weeks() {
        return labels.text("progress.weeks", "count", Progress.WEEKS);
    }

    /** What the stated reasons were about, drawn; nothing when none was stated. */
    Optional<String> reasons(String when, Answers answers) {
        var drawing = Drawing.forMost(answers.reasons().values().stream()
                .mapToInt(count -> count)
                .max()
                .orElse(0));
        var lines = Arrays.stream(Bucket.values())
                .filter(answers.reasons()::containsKey)
                .map(bucket -> bucket(bucket, answers, drawing));
        var head = labels.counted("progress.reasons", answers.stated(), "what", when);
        return answers.stated() == 0
                ? Optional.empty()
                : Optional.of(Stream.concat(Stream.of(head), lines).collect(Collectors.joining("\n")));
    }

    private String bucket(Bucket bucket, Answers answers, Drawing drawing) {
        int count = answers.reasons().getOrDefault(bucket, 0);
        return name(bucket) + " " + drawing.plain(count) + " " + count;
    }

    /** Apart from the others, beside what is usual for the person, and without a word about what they did. */
    Optional<String> brushOffs(Answers answers, Optional<Usual> usual) {
        var said = labels.counted("progress.brush-offs", answers.brushOffs(), "rows", answers.noes());
        var known =
                usual.map(share -> " " + labels.text("progress.usual." + share.size(), "count", share.ofAHundred()));
        return answers.brushOffs() == 0 ? Optional.empty() : Optional.of(said + known.orElse(""));
    }

    /** "About 9 noes a yes (6–15), from 74 talks, of what you logged." */
    String ratio(Ratio ratio) {
        return labels.counted(
                "progress.ratio",
                ratio.about(),
                "rows",
                range(ratio),
                "what",
                ratio.range().answers());
    }

    String trend(Trend trend) {
        var said = labels.text("progress.trend", "rows", range(trend.lately()), "what", range(trend.before()));
        return trend.lately().overlaps(trend.before()) ? said + " " + labels.text("progress.trend.alike") : said;
    }

    private static String range(Ratio ratio) {
        var range = ratio.range();
        return range.low() == range.high() ? "" + range.low() : range.low() + "–" + range.high();
    }

    String none(Span span) {
        return labels.text("progress.none." + span);
    }
}
