package dev.rebound.win;

import dev.rebound.home.Section;
import dev.rebound.home.Section.Button;
import dev.rebound.home.Section.Listed;
import dev.rebound.home.Section.Row;
import dev.rebound.logbook.Win;
import dev.rebound.logbook.Wins;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.Instant;
import java.util.List;

/** The wins that a person put into words, among all that they logged. A tap stands there as the pad that it was made on. */
public final class WinsOnHome implements Section.Source {
    /** Opens one; its value is the win's id. */
    public static final String OPEN = "win.open";

    /** Wins without words lie between those with words, in the same table. */
    private static final int TAPS = 100;

    private final Wins wins;
    private final Labels labels;
    private final When when;

    public WinsOnHome(Wins wins, Playbook playbook) {
        this.wins = wins;
        labels = playbook.labels();
        when = new When(playbook);
    }

    @Override
    public List<Listed> newest(Member member, Instant now, int most) {
        return wins.latest(member.user(), most + TAPS).stream()
                .filter(win -> !win.isTap())
                .limit(most)
                .map(win -> new Listed(win.at(), row(win, member, now)))
                .toList();
    }

    private Row.Entry row(Win win, Member member, Instant now) {
        var open = Button.of(OPEN, labels.text("entry.button.open"), win.id().toString());
        return new Row.Entry(
                labels.text("win.row"),
                when.of(win.at(), member.zone(), now),
                win.text().text(),
                List.of(open));
    }
}
