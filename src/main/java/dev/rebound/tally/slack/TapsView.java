package dev.rebound.tally.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import dev.rebound.tally.Pad;
import dev.rebound.tally.PadWords;
import dev.rebound.tally.Tap;
import java.util.ArrayList;
import java.util.Collections;

/** What stands behind a pad's row on Home: its taps, newest first. A no opens as what it is, an entry; the others can be taken out. */
final class TapsView {
    static final String OUT = "tally.out";

    /** A modal takes 100 blocks. */
    private static final int MOST = 95;

    private final Labels labels;
    private final PadWords words;
    private final When when;

    TapsView(Playbook playbook) {
        labels = playbook.labels();
        words = new PadWords(labels);
        when = new When(playbook);
    }

    View of(Pad pad, Member member) {
        var blocks = Blocks.start().ours("*" + words.count(pad) + "*");
        var taps = new ArrayList<>(pad.taps());
        Collections.reverse(taps);
        taps.stream().limit(MOST).forEach(tap -> line(blocks, pad, tap, member));
        if (taps.size() > MOST) {
            blocks.small(labels.counted("pad.taps.rest", taps.size() - MOST));
        }
        return view(blocks, pad.id().toString());
    }

    View gone() {
        return view(Blocks.start().theirs(labels.text("pad.gone")), "gone");
    }

    private void line(Blocks blocks, Pad pad, Tap tap, Member member) {
        var text = when.hour(tap.at(), member.zone()) + " \u00b7 " + words.name(tap.key());
        blocks.theirs(
                text,
                tap.isNo()
                        ? button(
                                Section.OPEN_ENTRY,
                                labels.text("entry.button.open"),
                                tap.entry().toString())
                        : button(OUT, labels.text("pad.button.take-out"), pad.id() + " " + tap.id()));
    }

    private View view(Blocks blocks, String id) {
        return Form.of("tally.taps-view")
                .show(blocks.list())
                .view(labels.text("pad.title"), null, labels.text("form.close"), new Place(id, null).metadata());
    }
}
