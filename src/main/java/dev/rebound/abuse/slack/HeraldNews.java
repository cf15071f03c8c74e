package dev.rebound.abuse.slack;

import dev.rebound.abuse.Decided;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Step;
import dev.rebound.abuse.Step.Act;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the one who sent a report hears of its steps; what a manager wrote stands where Slack reads no markup. */
record HeraldNews(DeskWords words) {
    Message of(Incident incident, Step step) {
        var lead = lead(incident, step);
        var decided = isRuling(step.act()) ? incident.decision() : Optional.<Decided>empty();
        var blocks = Blocks.start().ours(lead);
        decided.ifPresent(made -> add(blocks, made));
        var told = decided.map(made -> lead + " " + told(made)).orElse(lead);
        return new Message(
                told,
                blocks.small(words.text("abuse.heard.code", "what", DeskWords.code(incident.id())))
                        .list());
    }

    private static boolean isRuling(Act act) {
        return act == Act.DECIDED || act == Act.REVISED;
    }

    private String lead(Incident incident, Step step) {
        var holder = incident.desk().holder();
        return step.act() == Act.STRANDED && holder != null
                ? words.text("abuse.heard.STRANDED.held", "who", words.who(holder))
                : words.text("abuse.heard." + step.act(), "who", words.who(named(step)));
    }

    /** Who did it, or whom it went to where time did it. */
    private static String named(Step step) {
        var by = step.by();
        var to = step.to();
        return by != null ? by : to == null ? "" : to;
    }

    private void add(Blocks blocks, Decided made) {
        blocks.ours(told(made));
        quote(blocks, words.text("abuse.why"), made.ruling().reason());
        quote(
                blocks,
                words.text("abuse.note-from", "who", words.who(made.by())),
                made.ruling().note());
    }

    private String told(Decided made) {
        return words.text("abuse.told." + made.decision(), "who", words.who(made.by()));
    }

    private static void quote(Blocks blocks, String lead, @Nullable Words written) {
        if (written != null && !written.text().isBlank()) {
            blocks.ours(lead).quote(written.text());
        }
    }
}
