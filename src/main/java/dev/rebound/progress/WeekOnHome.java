package dev.rebound.progress;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** This week by day and the weeks before it, on their author's own page. */
public final class WeekOnHome implements Section {
    private static final int BELOW_WHAT_IS_DUE = 14;

    private final Progress progress;
    private final ProgressWords words;
    private final Telling telling;

    public WeekOnHome(Progress progress, Labels labels) {
        this.progress = progress;
        words = new ProgressWords(labels);
        telling = new Telling(progress, labels);
    }

    @Override
    public int order() {
        return BELOW_WHAT_IS_DUE;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var weeks = progress.weeks(member, now);
        return weeks.stream().allMatch(week -> week.sum() == 0)
                ? Optional.empty()
                : Optional.of(new Part(words.title(Span.WEEK), rows(member, now, weeks)));
    }

    private List<Row> rows(Member member, Instant now, List<Bar> weeks) {
        var rows = new ArrayList<Row>();
        addWeek(rows, member, now);
        addWeeks(rows, weeks.stream().dropWhile(week -> week.sum() == 0).toList());
        words.reasons(words.weeks(), progress.lately(member, now))
                .map(Row.Text::new)
                .ifPresent(rows::add);
        telling.ratios(member, now).stream().map(Row.Text::new).forEach(rows::add);
        return rows;
    }

    /** One week alone stands above already. */
    private void addWeeks(List<Row> rows, List<Bar> weeks) {
        if (weeks.size() > 1) {
            rows.add(new Row.Text(words.weeks() + "\n" + words.drawn(Span.MONTH, weeks)));
            rows.add(new Row.Small(words.legend(weeks)));
        }
    }

    private void addWeek(List<Row> rows, Member member, Instant now) {
        var week = progress.summary(member, now, Span.WEEK);
        if (week.isEmpty()) {
            rows.add(new Row.Text(words.none(Span.WEEK)));
            return;
        }
        rows.add(new Row.Text(words.drawn(Span.WEEK, week.bars())));
        rows.add(new Row.Small(words.legend(week.bars())));
        words.brushOffs(week.answers(), progress.usual(member, now))
                .map(Row.Text::new)
                .ifPresent(rows::add);
    }
}
