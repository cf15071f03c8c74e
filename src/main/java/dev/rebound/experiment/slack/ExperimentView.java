package dev.rebound.experiment.slack;

import static dev.rebound.slack.Buttons.asking;
import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.rebound.experiment.Arm;
import dev.rebound.experiment.Experiment;
import dev.rebound.experiment.ExperimentWords;
import dev.rebound.experiment.Result;
import dev.rebound.experiment.TeamLines;
import dev.rebound.experiment.Trials;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Buttons.Question;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.util.List;

/** Draws all that somebody tries, tried and keeps: the open one first, at most 20 in all. */
final class ExperimentView {
    static final String CALLBACK = "experiment.list";
    static final String START = "experiment.start";
    static final String STOP = "experiment.stop";
    static final String KEEP = "experiment.keep";
    static final String DROP = "experiment.drop";
    static final String DELETE = "experiment.delete";
    static final String GIVE = "experiment.give";
    static final String TAKE_BACK = "experiment.take-back";

    private static final int MOST = 20;
    private static final int PREVIEWED = 160;
    private static final Place NOWHERE = new Place("experiment", null);

    private final Trials trials;
    private final TeamLines lines;
    private final Labels labels;
    private final ExperimentWords words;

    ExperimentView(Trials trials, TeamLines lines, Labels labels) {
        this.trials = trials;
        this.lines = lines;
        this.labels = labels;
        words = new ExperimentWords(labels);
    }

    View of(Member member) {
        var all = trials.all(member.user(), MOST);
        var blocks = Blocks.start().small(labels.text("experiment.intro"));
        if (trials.open(member.user()).isEmpty()) {
            start(blocks, all);
        }
        all.forEach(one -> add(blocks, one));
        kept(blocks, all, lines.hasTeam(member.user()));
        ofTeam(blocks, lines.of(member.user()));
        return Form.of(CALLBACK)
                .show(blocks.list())
                .view(labels.text("experiment.title"), null, labels.text("form.close"), NOWHERE.metadata());
    }

    private void start(Blocks blocks, List<Experiment> all) {
        if (all.isEmpty()) {
            blocks.theirs(labels.text("experiment.none"));
        }
        blocks.row(first(START, labels.text("experiment.button.start"), "experiment"));
    }

    private void add(Blocks blocks, Experiment one) {
        var result = trials.result(one);
        blocks.line().theirs(ways(one)).theirs(words.sentence(one, result));
        small(blocks, words.range(result));
        if (one.isOpen()) {
            open(blocks, one, result);
        } else {
            blocks.row(over(one, result));
        }
    }

    private void open(Blocks blocks, Experiment one, Result result) {
        small(blocks, words.progress(one, result));
        small(blocks, words.later(one.place()));
        small(blocks, labels.text(result.looks() == 0 ? "experiment.begun" : "experiment.one-at-a-time"));
        var stop = asking(
                button(STOP, labels.text("experiment.button.stop"), id(one)), sure("stop", "experiment.stop.no"));
        blocks.row(stop, delete(one));
    }

    private BlockElement[] over(Experiment one, Result result) {
        if (result.verdict() == Result.Verdict.TODAY_BETTER) {
            return new BlockElement[] {delete(one)};
        }
        var kept = one.state().kept();
        var keep = button(
                kept ? DROP : KEEP, labels.text(kept ? "experiment.button.drop" : "experiment.button.keep"), id(one));
        return new BlockElement[] {keep, delete(one)};
    }

    private void kept(Blocks blocks, List<Experiment> all, boolean hasTeam) {
        var kept = all.stream().filter(one -> one.state().kept()).toList();
        if (!kept.isEmpty()) {
            blocks.line().theirs(labels.text("experiment.kept"));
            kept.forEach(one -> keptLine(blocks, one, hasTeam));
        }
    }

    private void keptLine(Blocks blocks, Experiment one, boolean hasTeam) {
        blocks.quote(line(one));
        if (one.state().given() != null) {
            blocks.row(button(TAKE_BACK, labels.text("experiment.button.take-back"), id(one)));
        } else if (hasTeam) {
            blocks.row(asking(button(GIVE, labels.text("experiment.button.give"), id(one)), preview(one)));
        }
    }

    private Question preview(Experiment one) {
        return new Question(
                labels.text("experiment.give.title"),
                labels.text("experiment.give.text", "what", Cut.onOneLine(line(one), PREVIEWED)),
                labels.text("experiment.button.give"),
                labels.text("experiment.give.no"));
    }

    private void ofTeam(Blocks blocks, List<Experiment> given) {
        if (!given.isEmpty()) {
            blocks.line().theirs(labels.text("experiment.team"));
            given.forEach(one -> blocks.quote(line(one)));
        }
    }

    private static String line(Experiment one) {
        return one.plan().fresh().text();
    }

    private String ways(Experiment one) {
        return words.title(one) + "\n" + way(one, Arm.TODAY) + "\n" + way(one, Arm.NEW);
    }

    private String way(Experiment one, Arm arm) {
        return labels.text("experiment.ways." + arm, "what", one.words(arm).text());
    }

    private ButtonElement delete(Experiment one) {
        var button = button(DELETE, labels.text("experiment.button.delete"), id(one));
        return asking(button, sure("delete", "entry.delete.keep"));
    }

    private Question sure(String what, String no) {
        return new Question(
                labels.text("experiment." + what + ".title"),
                labels.text("experiment." + what + ".text"),
                labels.text("experiment.button." + what),
                labels.text(no));
    }

    private static void small(Blocks blocks, String text) {
        if (!text.isEmpty()) {
            blocks.small(text);
        }
    }

    private static String id(Experiment one) {
        return one.id().toString();
    }
}
