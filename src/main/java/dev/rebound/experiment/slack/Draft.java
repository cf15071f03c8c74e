package dev.rebound.experiment.slack;

import com.google.gson.Gson;
import com.slack.api.model.view.View;
import dev.rebound.experiment.Measure;
import dev.rebound.experiment.Plan;
import dev.rebound.experiment.Variable;
import dev.rebound.privacy.Words;

/**
 * What was chosen in a form whose texts were read as words of danger; travels through the answer to it as its metadata, without the
 * texts.
 */
record Draft(String variable, String measure, int calls) {
    private static final Gson GSON = new Gson();

    static Draft of(Plan plan) {
        return new Draft(plan.variable().name(), plan.measure().name(), plan.calls());
    }

    static Draft of(View view) {
        return GSON.fromJson(view.getPrivateMetadata(), Draft.class);
    }

    /** With the texts that a button carried, one below the other. */
    Plan with(String texts) {
        var lines = texts.split("\n", 2);
        return new Plan(
                Variable.valueOf(variable),
                Words.of(lines[0]),
                Words.of(lines.length < 2 ? "" : lines[1]),
                Measure.valueOf(measure),
                calls);
    }

    String metadata() {
        return GSON.toJson(this);
    }
}
