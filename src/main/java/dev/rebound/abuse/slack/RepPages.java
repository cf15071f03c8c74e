package dev.rebound.abuse.slack;

import static dev.rebound.slack.Buttons.asking;
import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import dev.rebound.abuse.Decided;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.RepOnHome;
import dev.rebound.abuse.RepWords;
import dev.rebound.abuse.Step;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Buttons;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;
import dev.rebound.slack.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody sees of the reports that they sent; what others wrote stands where Slack reads no markup. */
final class RepPages {
    private static final String CALLBACK = "abuse.rep.page";
    private static final int LINES = 12;
    private static final int MOST_SECTIONS = 80;

    private final Labels labels;
    private final When when;
    private final RepWords words;
    private final RepOnHome onHome;

    RepPages(Playbook playbook, RepOnHome onHome) {
        labels = playbook.labels();
        when = new When(playbook);
        words = new RepWords(labels);
        this.onHome = onHome;
    }

    /** One report in front of the one who sent it. */
    record Report(Incident incident, List<Step> steps, Member member, Instant now, boolean canAppeal) {}

    /** A sentence of ours, as a message. */
    Message message(String text) {
        return new Message(text, Blocks.start().ours(text).list());
    }

    /** A sentence of ours in the place of a form, with words of their own to copy below it. */
    View said(String text, String own, Place place) {
        var blocks = Blocks.start().ours(text);
        if (!own.isBlank()) {
            blocks.theirs(text("note-was")).toCopy(own);
        }
        return view(blocks, place);
    }

    /** Right after sending. */
    Message sent(Incident incident, String to, String meant) {
        var lead = labels.text("abuse.rep.sent", "who", mention(to));
        var blocks = Blocks.start().ours(lead);
        if (!to.equals(meant)) {
            blocks.ours(labels.text("abuse.rep.away", "who", mention(meant)));
        }
        blocks.small(text("hear"))
                .row(button(
                        RepOnHome.TAKE_BACK, text("button.back"), incident.id().toString()));
        return new Message(lead, blocks.list());
    }

    /** The same in the place of the form. */
    View page(Message message, Place place) {
        return view(Blocks.start().addAll(message.blocks()), place);
    }

    View report(Report report, String said, Place place) {
        var incident = report.incident();
        var blocks = Blocks.start();
        if (!said.isEmpty()) {
            blocks.ours(said);
        }
        blocks.theirs(words.state(incident)).small(onHome.about(incident, report.member(), report.now()));
        incident.decision().ifPresent(made -> addWritten(blocks, made));
        blocks.row(buttons(report)).line().ours(text("record"));
        addRecord(blocks, report);
        return view(blocks, place);
    }

    private void addWritten(Blocks blocks, Decided made) {
        addQuote(blocks, "reason", made.ruling().reason());
        addQuote(blocks, "note", made.ruling().note());
    }

    private void addQuote(Blocks blocks, String lead, @Nullable Words written) {
        if (written != null && !written.text().isBlank()) {
            blocks.ours(text(lead)).quote(written.text());
        }
    }

    private BlockElement[] buttons(Report report) {
        var id = report.incident().id().toString();
        var buttons = new ArrayList<BlockElement>();
        if (report.incident().canBeTakenBack()) {
            buttons.add(button(RepOnHome.TAKE_BACK, text("button.back"), id));
        }
        if (report.canAppeal()) {
            var question = onHome.question();
            buttons.add(asking(
                    button(RepOnHome.APPEAL, text("button.appeal"), id),
                    new Buttons.Question(question.title(), question.text(), question.yes(), question.no())));
        }
        return buttons.toArray(BlockElement[]::new);
    }

    /** Each line in the reader's own time. */
    private void addRecord(Blocks blocks, Report report) {
        var lines = report.steps().stream().map(step -> line(step, report)).toList();
        if (lines.isEmpty()) {
            blocks.small(text("record.none"));
        }
        for (var from = 0; from < Math.min(lines.size(), LINES * MOST_SECTIONS); from += LINES) {
            blocks.ours(String.join("\n", lines.subList(from, Math.min(lines.size(), from + LINES))));
        }
    }

    private String line(Step step, Report report) {
        var what = labels.text("abuse.rep.step." + step.act(), "who", mention(step.by()), "to", mention(step.to()));
        var at = when.of(step.at(), report.member().zone(), report.now());
        return labels.text("abuse.rep.record.line", "when", at, "what", what);
    }

    /** Slack's own mention; a word in the place of somebody who was erased. */
    String mention(@Nullable String user) {
        return user == null || user.isBlank() ? text("somebody") : "<@" + user + ">";
    }

    private View view(Blocks blocks, Place place) {
        return Form.of(CALLBACK)
                .show(blocks.list())
                .view(text("report"), null, labels.text("form.close"), place.metadata());
    }

    private String text(String key) {
        return labels.text("abuse.rep." + key);
    }
}
