package dev.rebound.goals;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goals on their author's own page. Whoever looks for work has goals of that kind, with their search. */
public final class GoalsOnHome implements Section {
    /** Opens the form. */
    public static final String OPEN = "goals.open";

    private static final int BELOW_TODAY = 11;

    private final Tracking tracking;
    private final Labels labels;
    private final GoalWords words;

    public GoalsOnHome(Tracking tracking, Labels labels) {
        this.tracking = tracking;
        this.labels = labels;
        words = new GoalWords(labels);
    }

    @Override
    public int order() {
        return BELOW_TODAY;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        return Voice.current() == Voice.JOB_SEARCH
                ? Optional.empty()
                : Optional.of(new Part(labels.text("goals.title"), rows(tracking.of(member, now))));
    }

    private List<Row> rows(List<SoFar> goals) {
        if (goals.isEmpty()) {
            return List.of(new Row.Small(labels.text("goals.none")), way("goals.button.set"));
        }
        return Stream.concat(
                        goals.stream().map(soFar -> (Row) new Row.Text(words.line(soFar))),
                        Stream.of(way("goals.button.change")))
                .toList();
    }

    private Row way(String label) {
        return new Row.Tray(List.of(Button.of(OPEN, labels.text(label), "home")));
    }
}
