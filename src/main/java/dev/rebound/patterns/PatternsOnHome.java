package dev.rebound.patterns;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found this week, on its person's own page: there for that week, and later when asked for. */
public final class PatternsOnHome implements Section {
    /** Shows all that hold. */
    public static final String ALL = "patterns.all";

    private static final int BELOW_THE_WEEK = 15;

    private final Patterns patterns;
    private final Labels labels;
    private final PatternWords words;

    public PatternsOnHome(Patterns patterns, Labels labels) {
        this.patterns = patterns;
        this.labels = labels;
        words = new PatternWords(labels);
    }

    @Override
    public int order() {
        return BELOW_THE_WEEK;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var fresh = patterns.fresh(member, now);
        return fresh.isEmpty() ? Optional.empty() : Optional.of(new Part(labels.text("pattern.title"), rows(fresh)));
    }

    private List<Row> rows(List<Pattern> fresh) {
        var lines = fresh.stream().map(pattern -> (Row) new Row.Text(words.of(pattern)));
        var all = Button.of(ALL, labels.text("pattern.button.all"), "home");
        return Stream.concat(lines, Stream.of(new Row.Small(labels.text("pattern.how")), new Row.Tray(List.of(all))))
                .toList();
    }
}
