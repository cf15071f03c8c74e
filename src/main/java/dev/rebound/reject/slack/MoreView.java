package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import dev.rebound.logbook.Part;
import dev.rebound.playbook.Approach;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Card;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import dev.rebound.taxonomy.Nature;

/** What stands behind <em>More</em>: what it usually means, the tip, and the report part by part ({@code P3}–{@code P5}). */
final class MoreView {
    static final String FLIP = "reject.flip";
    static final String CALLBACK = "reject.more-view";

    /** A modal takes 100 blocks, and a part takes up to two. */
    private static final int MOST_PARTS = 40;

    private static final int PART = 500;

    private final Playbook playbook;
    private final Labels labels;

    MoreView(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
    }

    View of(Card card, Place place) {
        var blocks = Blocks.start()
                .ours("*" + playbook.headline(card.diagnosis()) + "*")
                .ours("*" + labels.text("card.means") + "*\n" + playbook.meaning(card.diagnosis()))
                .ours("*" + labels.text("card.tip") + "*\n" + playbook.tip(card.diagnosis()));
        addParts(blocks, card);
        return Form.of(CALLBACK)
                .show(blocks.list())
                .view(labels.text("card.button.more"), null, labels.text("form.close"), place.metadata());
    }

    private void addParts(Blocks blocks, Card card) {
        var parts = card.entry().parts();
        if (parts.isEmpty()) {
            return;
        }
        blocks.line().ours("*" + labels.text("card.part-by-part") + "*");
        for (var place = 0; place < Math.min(parts.size(), MOST_PARTS); place++) {
            addPart(blocks, card, place);
        }
        if (parts.size() > MOST_PARTS) {
            blocks.small(labels.counted("more.rest", parts.size() - MOST_PARTS));
        }
    }

    private void addPart(Blocks blocks, Card card, int place) {
        var part = card.entry().parts().get(place);
        var words = part.of(card.entry().text().text());
        var line = playbook.natureName(part.nature()) + ": " + Cut.onOneLine(words, PART);
        if (part.nature() == Nature.APPROACH) {
            addVerdict(blocks.theirs(line), card, place);
        } else {
            blocks.theirs(part.trap() == null ? line : line + "\n" + playbook.trapName(part.trap()));
        }
    }

    private void addVerdict(Blocks blocks, Card card, int place) {
        var part = card.entry().parts().get(place);
        var approach = judged(playbook.approach(part.of(card.entry().text().text())), part.verdict());
        var flipped = approach.worthTrying() ? Part.Verdict.LET_GO : Part.Verdict.TRY;
        blocks.theirs(
                labels.text(approach.worthTrying() ? "card.button.try" : "card.button.let-go") + ": "
                        + approach.words(),
                button(
                        FLIP + "." + place,
                        labels.text(approach.worthTrying() ? "card.button.let-go" : "card.button.try"),
                        card.entry().id() + " " + place + " " + flipped));
    }

    private static Approach judged(Approach approach, Part.Verdict verdict) {
        return switch (verdict) {
            case OPEN -> approach;
            case TRY -> approach.worthTrying() ? approach : approach.flipped();
            case LET_GO -> approach.worthTrying() ? approach.flipped() : approach;
        };
    }
}
