package dev.rebound.abuse;

import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import dev.rebound.people.TeamRules;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import dev.rebound.taxonomy.Severity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Beside an abusive no, the tap that opens the preview, and after a threat whom to reach at once, before everything else
 * ({@code P37}, {@code P38}). Whoever looks for work has nobody here to tell.
 */
public final class RepBeside implements Beside.Source {
    /** Opens the preview, or what became of the report; its value is the entry's id. */
    public static final String TELL = "abuse.rep.tell";

    private final Telling telling;
    private final TeamRules rules;
    private final Threats threats;
    private final Labels labels;

    public RepBeside(Telling telling, TeamRules rules, Threats threats, Labels labels) {
        this.telling = telling;
        this.rules = rules;
        this.threats = threats;
        this.labels = labels;
    }

    @Override
    public List<Beside> beside(Logged entry, Member author, Instant now) {
        return entry instanceof Rejection no && no.reading().severity() == Severity.ABUSIVE
                ? Stream.concat(urgent(no).map(Beside::onTop), tell(no)).toList()
                : List.of();
    }

    /** Whom to reach at once; nothing unless the report tells of a threat. */
    public Stream<String> urgent(Rejection no) {
        return threats.in(no) ? Stream.of(urgent()) : Stream.empty();
    }

    private String urgent() {
        if (Voice.current() == Voice.JOB_SEARCH) {
            return labels.text("abuse.rep.danger");
        }
        return rules.now()
                .urgent()
                .map(who -> labels.text("abuse.rep.urgent", "who", who))
                .orElseGet(() -> labels.text("abuse.rep.danger"));
    }

    private Stream<Beside> tell(Rejection no) {
        return Voice.current() == Voice.JOB_SEARCH
                ? Stream.empty()
                : Stream.of(
                        Beside.inRow(new Beside.Press(TELL, label(no), no.id().toString())));
    }

    /** What the button on an entry says: that there is a report already, or that there can be one. */
    String label(Rejection no) {
        return telling.about(no.author(), no.id())
                .filter(sent -> sent.state() != State.TAKEN_BACK)
                .map(sent -> labels.text("abuse.rep.button.sent"))
                .orElseGet(() -> labels.text("offer.FLAG_TO_MANAGER"));
    }
}
