package dev.rebound.nudges;

import dev.rebound.nudges.Beside.Press;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts breaks, and what of a heavy day is said, into words and buttons. */
public final class BesideWords {
    /** Opens the list of people to talk to, wherever the button stands; its value does not matter. */
    public static final String PEOPLE = "support.people";

    /** The last word of what a button on a card carries. */
    public static final String ON_CARD = "card";

    /** The last word of what a button on a pad carries. */
    public static final String ON_PAD = "pad";

    private final Labels labels;
    private final When when;

    public BesideWords(Playbook playbook) {
        labels = playbook.labels();
        when = new When(playbook);
    }

    /**
     * Where an answer stands that has something beside it: its buttons carry it, so that it is drawn again there.
     *
     * @param where {@link #ON_CARD} or {@link #ON_PAD}
     */
    record Spot(UUID entry, String where) {
        String value() {
            return entry + " " + where;
        }
    }

    Beside offer(Aside.Kind kind, Spot spot) {
        var starts = kind.lengths().stream().map(length -> start(kind, length, spot));
        var skip = new Press(Breaks.SKIP, labels.text("break.button.not-now"), spot.value());
        var text = kind == Aside.Kind.THREE ? labels.text("break.three") : "";
        return new Beside(text, Stream.concat(starts, Stream.of(skip)).toList());
    }

    private Press start(Aside.Kind kind, Duration length, Spot spot) {
        var name = kind == Aside.Kind.ATTACK ? "attack" : Long.toString(length.toSeconds());
        return new Press(Breaks.START + length.toSeconds(), labels.text("break.button." + name), spot.value());
    }

    Beside running(Pause pause, Spot spot, Member member) {
        return new Beside(
                labels.text("break.running", "hour", when.hour(pause.endsAt(), member.zone())),
                List.of(new Press(Breaks.BACK, labels.text("break.button.back"), spot.value())));
    }

    Beside heavy(Heavy heavy, Spot spot, Member member) {
        return new Beside(
                labels.counted("heavy.fact", heavy.noes(), "hour", when.hour(heavy.since(), member.zone())),
                List.of(new Press(PEOPLE, labels.text("heavy.button.people"), spot.value())));
    }
}
