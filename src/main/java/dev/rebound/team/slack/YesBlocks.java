package dev.rebound.team.slack;

import static dev.rebound.slack.Buttons.button;

import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.playbook.Labels;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.team.TeamsOnHome;
import java.util.Set;

/** The two questions to somebody who is asked in, and how they stand. */
final class YesBlocks {
    private final Labels labels;

    YesBlocks(Labels labels) {
        this.labels = labels;
    }

    Message question(Team team, Set<Question> yeses) {
        var lead = labels.text("team.asks", "what", "#" + team.name());
        var blocks = Blocks.start().theirs(lead + "\n" + labels.text("team.unseen"));
        for (var question : Question.values()) {
            var yes = yeses.contains(question);
            var text = labels.text("team.question." + question);
            blocks.theirs(
                    yes ? text + "\n" + labels.text("team.said.yes") : text,
                    button(
                            TeamsOnHome.SAY + question,
                            labels.text("team.button." + question + (yes ? ".no" : ".yes")),
                            TeamsOnHome.value(team, !yes)));
        }
        if (yeses.size() < Question.values().length) {
            blocks.small(labels.text("team.silence"));
        }
        return new Message(lead, blocks.list());
    }

    Message gone() {
        var text = labels.text("team.gone");
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
