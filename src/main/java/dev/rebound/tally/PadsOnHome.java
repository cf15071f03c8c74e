package dev.rebound.tally;

import dev.rebound.home.Section;
import dev.rebound.home.Section.Button;
import dev.rebound.home.Section.Listed;
import dev.rebound.home.Section.Row;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import java.time.Instant;
import java.util.List;

/** A block of calls is one row on Home, however many taps it took; its taps are behind <em>Open</em>. */
public final class PadsOnHome implements Section.Source {
    /** Opens the taps of a pad; its value is the pad's id. */
    public static final String OPEN = "tally.taps";

    private final Pads pads;
    private final Labels labels;
    private final PadWords words;
    private final When when;

    public PadsOnHome(Pads pads, Playbook playbook) {
        this.pads = pads;
        labels = playbook.labels();
        words = new PadWords(labels);
        when = new When(playbook);
    }

    @Override
    public List<Listed> newest(Member member, Instant now, int most) {
        return pads.latest(member.user(), most).stream()
                .map(pad -> listed(pad, member, now))
                .toList();
    }

    /** As a title it ends without a full stop. */
    private String lead(Pad pad) {
        return labels.text("pad.row", "what", words.count(pad)).replaceFirst("\\.$", "");
    }

    private Listed listed(Pad pad, Member member, Instant now) {
        var at = pad.newest().map(Tap::at).orElse(pad.openedAt());
        var open = Button.of(OPEN, labels.text("entry.button.open"), pad.id().toString());
        var row = new Row.Entry(lead(pad), when.of(at, member.zone(), now), "", List.of(open));
        return new Listed(at, row);
    }
}
