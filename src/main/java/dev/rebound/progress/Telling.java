package dev.rebound.progress;

import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a person their figures for a week, a month or all time. */
public final class Telling {
    private final Progress progress;
    private final ProgressWords words;

    public Telling(Progress progress, Labels labels) {
        this.progress = progress;
        words = new ProgressWords(labels);
    }

    /**
     * What is told.
     *
     * @param title which time it is
     * @param totals all of it in one line
     * @param drawn the bars as text, for where there are no charts
     * @param more what stands below, in order
     */
    public record Told(Summary summary, String title, String totals, List<String> drawn, List<String> more) {
        public Told {
            drawn = List.copyOf(drawn);
            more = List.copyOf(more);
        }

        /** Whether there is anything to draw. */
        public boolean isEmpty() {
            return summary.isEmpty();
        }
    }

    /** Everything about that time, up to the end of the person's today. */
    public Told of(Member member, Instant now, Span span) {
        var summary = progress.summary(member, now, span);
        var title = words.title(span);
        if (summary.isEmpty()) {
            return new Told(summary, title, words.none(span), List.of(), List.of());
        }
        var bars = summary.bars();
        var drawn = Stream.concat(
                Stream.of(words.drawn(span, bars) + "\n" + words.legend(bars)),
                words.reasons(title, summary.answers()).stream());
        return new Told(summary, title, words.counts(summary.all()), drawn.toList(), more(member, now, summary));
    }

    private List<String> more(Member member, Instant now, Summary summary) {
        var usual = summary.span() == Span.WEEK ? progress.usual(member, now) : Optional.<Usual>empty();
        return Stream.concat(words.brushOffs(summary.answers(), usual).stream(), ratios(member, now).stream())
                .toList();
    }

    /** Whoever looks for work gets none: their noes are few, and no two of them alike. */
    List<String> ratios(Member member, Instant now) {
        if (Voice.current() == Voice.JOB_SEARCH) {
            return List.of();
        }
        return Stream.concat(
                        progress.ratio(member, now).map(words::ratio).stream(),
                        progress.trend(member, now).map(words::trend).stream())
                .toList();
    }
}
