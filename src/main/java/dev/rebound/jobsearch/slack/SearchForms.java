package dev.rebound.jobsearch.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import dev.rebound.jobsearch.Goals;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.util.List;

/** Draws the forms of the job search. */
final class SearchForms {
    static final String APPLICATION = "job.application-form";
    static final String GOALS = "job.goals-form";
    static final String NAME = "name";
    static final List<String> NUMBERS = List.of("applications", "contacts", "interviews");

    private final Labels labels;
    private final SearchBlocks blocks;

    SearchForms(Playbook playbook) {
        labels = playbook.labels();
        blocks = new SearchBlocks(playbook);
    }

    View application(Place place) {
        return Form.of(APPLICATION)
                .line(NAME, labels.text("job.form.name"), null)
                .view(
                        labels.text("job.form.application"),
                        labels.text("card.button.save"),
                        labels.text("form.close"),
                        place.metadata());
    }

    /** Goals, a break, the letter, and the way back. */
    View more(Goals goals, Place place) {
        return Form.of(GOALS)
                .line(NUMBERS.get(0), labels.text("job.form.applications"), shown(goals.applications()))
                .line(NUMBERS.get(1), labels.text("job.form.contacts"), shown(goals.contacts()))
                .line(NUMBERS.get(2), labels.text("job.form.interviews"), shown(goals.interviews()))
                .show(Blocks.start()
                        .small(labels.text("job.rest"))
                        .row(blocks.rests())
                        .row(
                                button(SearchBlocks.LETTER, labels.text("job.button.letter"), "more"),
                                button(SearchBlocks.LEAVE, labels.text("job.button.leave"), "more"))
                        .list())
                .view(
                        labels.text("job.form.goals"),
                        labels.text("card.button.save"),
                        labels.text("form.close"),
                        place.metadata());
    }

    private static @org.jspecify.annotations.Nullable String shown(int goal) {
        return goal == 0 ? null : Integer.toString(goal);
    }
}
