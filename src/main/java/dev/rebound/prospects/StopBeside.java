package dev.rebound.prospects;

import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.nudges.Beside;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.util.List;

/** Beside the card of a stop, that it is on the list; beside one that may be about somebody on it, the question. */
public final class StopBeside implements Beside.Source {
    /** Takes off the list what this entry put there. */
    public static final String UNDO = "prospects.undo";

    /** It is the one on the list. */
    public static final String SAME = "prospects.same";

    /** It is another one. */
    public static final String DIFFERENT = "prospects.different";

    private final DoNotContact list;
    private final Labels labels;

    /** Over the list of the workspace. */
    public StopBeside(DoNotContact list, Labels labels) {
        this.list = list;
        this.labels = labels;
    }

    @Override
    public List<Beside> beside(Logged entry, Member author, Instant now) {
        if (!(entry instanceof Rejection report) || report.prospect().isUnnamed()) {
            return List.of();
        }
        return report.reading().doNotContact() ? added(report) : asked(report, author, now);
    }

    private List<Beside> added(Rejection report) {
        return list.saidBy(report.id()).stream()
                .map(stop -> Beside.inRow(
                        press(UNDO, "contacts.button.listed", report.id().toString())))
                .toList();
    }

    private List<Beside> asked(Rejection report, Member author, Instant now) {
        return list.find(report.prospect()).filter(hit -> !hit.isSure()).map(Hit::stop).stream()
                .map(stop -> question(report, stop, author, now))
                .toList();
    }

    private Beside question(Rejection report, Stop stop, Member author, Instant now) {
        var value = report.id() + " " + stop.id();
        var words = new ContactWords(labels);
        return new Beside(
                words.on(stop, author.today(now)) + " " + labels.text("contacts.same"),
                List.of(
                        press(SAME, "contacts.button.same", value),
                        press(DIFFERENT, "contacts.button.different", value)));
    }

    private Beside.Press press(String action, String label, String value) {
        return new Beside.Press(action, labels.text(label), value);
    }
}
