package dev.rebound.abuse.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import com.slack.api.model.view.View;
import dev.rebound.abuse.Decided;
import dev.rebound.abuse.DeskOnHome;
import dev.rebound.abuse.Incident;
import dev.rebound.abuse.Reading;
import dev.rebound.abuse.State;
import dev.rebound.people.Member;
import dev.rebound.playbook.When;
import dev.rebound.privacy.Words;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of one report in front of somebody who has it: what was shared, how it stands, and what they can do next. */
record DeskPage(DeskWords words, Member reader) {
    static final String FORM = "abuse.decide";
    static final String ACKNOWLEDGE = "abuse.acknowledge";
    static final String OTHERWISE = "abuse.otherwise";

    private static final String PLAIN = "abuse.page";
    private static final int LISTED = 40;

    /** How many decisions are shown, the newest; all are kept. */
    private static final int DECISIONS = 10;

    /**
     * What stands above the rest.
     *
     * @param notice what became of a tap, or null
     * @param draft what the form holds; null for no form where it is not needed yet
     */
    record Top(@Nullable String notice, @Nullable DeskDraft draft) {
        static final Top BARE = new Top(null, null);
    }

    View of(Incident incident, boolean isRepeated, Top top) {
        var asked = asked(incident, top.draft());
        var form = Form.of(asked.isPresent() ? FORM : PLAIN)
                .show(read(incident, isRepeated, top.notice()).list());
        asked.ifPresent(draft -> new DeskForm(words).add(form, incident, draft));
        if (asked.isEmpty() && incident.isUpTo(reader.user())) {
            form.show(next(incident).list());
        }
        return framed(form, asked.isPresent() ? submit(incident) : null, DeskSketch.of(incident, isRepeated));
    }

    /** What the form holds; nothing when there is none. */
    private Optional<DeskDraft> asked(Incident incident, @Nullable DeskDraft draft) {
        if (!incident.isUpTo(reader.user())) {
            return Optional.empty();
        }
        return switch (incident.state()) {
            case SENT, TAKEN_BACK -> Optional.empty();
            case ACKNOWLEDGED -> Optional.of(draft == null ? DeskDraft.EMPTY : draft);
            case DECIDED -> Optional.ofNullable(draft);
        };
    }

    private String submit(Incident incident) {
        return words.text(incident.state() == State.DECIDED ? "abuse.button.otherwise" : "abuse.button.decide");
    }

    private View framed(Form form, @Nullable String submit, DeskSketch sketch) {
        return form.view(words.text("abuse.desk.title"), submit, words.text("form.close"), sketch.metadata());
    }

    private Blocks read(Incident incident, boolean isRepeated, @Nullable String notice) {
        var blocks = Blocks.start();
        if (notice != null) {
            blocks.ours(notice).line();
        }
        shared(blocks, incident);
        if (isRepeated) {
            blocks.theirs(words.text("abuse.desk.repeated"));
        }
        decisions(blocks, incident);
        return blocks.small(words.text("abuse.given.code", "what", DeskWords.code(incident.id())));
    }

    /** What the rep left in and nothing else. */
    private void shared(Blocks blocks, Incident incident) {
        new DeskShared(words, incident.rep(), incident.shared()).addTo(blocks);
    }

    private void decisions(Blocks blocks, Incident incident) {
        if (incident.isAppealed()) {
            blocks.line().ours(words.text("abuse.desk.appealed", "who", words.who(incident.rep())));
        } else if (!incident.decisions().isEmpty()) {
            blocks.line();
        }
        var all = incident.decisions();
        all.stream().skip(Math.max(0, all.size() - DECISIONS)).forEach(made -> decision(blocks, made));
        var appeal = incident.appeal();
        if (appeal != null && !incident.isUpTo(reader.user())) {
            blocks.ours(words.text("abuse.desk.read-only", "who", words.who(appeal)));
        }
    }

    private void decision(Blocks blocks, Decided made) {
        var when = words.when(made.at(), reader.zone());
        blocks.ours(words.text("abuse.desk.ruled", "who", words.who(made.by()), "when", when) + "\n*"
                + words.text("abuse.decision." + made.decision()) + "*");
        quote(blocks, words.text("abuse.why"), made.ruling().reason());
        quote(blocks, words.text("abuse.desk.note-was"), made.ruling().note());
    }

    private static void quote(Blocks blocks, String lead, @Nullable Words written) {
        if (written != null) {
            blocks.ours(lead).quote(written.text());
        }
    }

    private Blocks next(Incident incident) {
        var id = incident.id().toString();
        var who = words.who(incident.rep());
        return incident.state() == State.SENT
                ? Blocks.start()
                        .small(words.text("abuse.desk.record"))
                        .ours(words.text("abuse.desk.first", "who", who))
                        .row(first(ACKNOWLEDGE, words.text("abuse.button.acknowledge"), id))
                : Blocks.start().row(button(OTHERWISE, words.text("abuse.button.otherwise"), id));
    }

    /** One sentence. */
    View said(String key) {
        return Form.of(PLAIN)
                .show(Blocks.start().theirs(words.text(key)).list())
                .view(words.text("abuse.desk.title"), null, words.text("form.close"), "");
    }

    /** All that somebody has, each with the way to open it. */
    View list(List<Reading.Line> lines, Instant now) {
        var blocks = Blocks.start();
        lines.stream()
                .limit(LISTED)
                .forEach(line -> blocks.theirs(
                        DeskOnHome.lead(words.labels(), line) + "\n"
                                + new When(words.playbook()).of(line.at(), reader.zone(), now),
                        button(
                                DeskOnHome.OPEN,
                                words.text("abuse.button.open"),
                                line.id().toString())));
        return Form.of(PLAIN)
                .show(blocks.list())
                .view(words.text("abuse.desk.title"), null, words.text("form.close"), "");
    }
}
