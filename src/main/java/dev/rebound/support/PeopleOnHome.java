package dev.rebound.support;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** <em>People to talk to</em>, for everybody and always, and the exit lines beside them ({@code P18}, {@code P37}). */
public final class PeopleOnHome implements Section {
    private final Help help;
    private final Labels labels;

    public PeopleOnHome(Help help, Labels labels) {
        this.help = help;
        this.labels = labels;
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean isAlwaysInSight() {
        return true;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var rows = new ArrayList<Row>();
        help.of(member).forEach(paragraph -> rows.add(new Row.Text(paragraph)));
        rows.add(new Row.Small(labels.text("support.home")));
        rows.add(new Row.Tray(List.of(
                Button.of(Help.PEOPLE, labels.text("support.button.people"), "home"),
                Button.of(ExitLines.EXIT, labels.text("support.button.exit"), "home"))));
        return Optional.of(new Part(labels.text("support.people"), rows));
    }
}
