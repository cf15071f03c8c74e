package dev.rebound.nudges;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The break that runs, on its author's own page, with the way back. */
public final class BreakOnHome implements Section {
    private static final int ORDER = 15;

    private final Breaks breaks;
    private final Labels labels;
    private final When when;

    public BreakOnHome(Breaks breaks, Playbook playbook) {
        this.breaks = breaks;
        labels = playbook.labels();
        when = new When(playbook);
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        return breaks.running(member.user(), now).map(pause -> part(pause, member));
    }

    private Part part(Pause pause, Member member) {
        var text = labels.text("break.home.running", "hour", when.hour(pause.endsAt(), member.zone()));
        var back = Button.of(
                Breaks.BACK, labels.text("break.button.back"), pause.id().toString());
        return new Part(labels.text("break.home"), List.of(new Row.Text(text), new Row.Tray(List.of(back))));
    }
}
