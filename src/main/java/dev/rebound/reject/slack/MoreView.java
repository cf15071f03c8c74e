package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.asking;
import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import dev.rebound.coaching.Advice;
import dev.rebound.coaching.Background;
import dev.rebound.coaching.ReframeActions;
import dev.rebound.logbook.Part;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Approach;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Card;
import dev.rebound.reject.EntryActions;
import dev.rebound.reject.Quoted;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Buttons.Question;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;

/** What stands behind <em>More</em> and <em>Open</em>: the card where it does not stand there already, what it usually means, the tip, and the report part by part ({@code P3}–{@code P5}). */
final class MoreView {
    static final String FLIP = "reject.flip";
    static final String CALLBACK = "reject.more-view";

    /** A modal takes 100 blocks, and a part takes up to two. */
    private static final int MOST_PARTS = 40;

    private static final int PART = 500;

    private final Playbook playbook;
    private final CardBlocks cards;
    private final Additions additions;
    private final Labels labels;
    private final Background background;

    MoreView(Playbook playbook, CardBlocks cards, Additions additions) {
        this.playbook = playbook;
        this.cards = cards;
        this.additions = additions;
        labels = playbook.labels();
        background = new Background(playbook);
    }

    /** Below its card only what the card does not say; anywhere else all of the card comes first. */
    View of(Card card, Place place) {
        var blocks = place.isMessage() ? below(card) : whole(card);
        blocks.ours("*" + labels.text("card.means") + "*\n" + background.meaning(card.diagnosis(), card.seed()))
                .ours("*" + labels.text("card.tip") + "*\n" + background.tip(card.diagnosis(), card.seed()));
        addParts(blocks, card);
        addOwnSentence(blocks, card);
        blocks.row(additions.more(card.entry()));
        return view(labels.text(place.isMessage() ? "card.button.more" : "entry.title"), blocks, place);
    }

    /** Where a truer sentence stands, the rep may write another ({@code P7}). */
    private void addOwnSentence(Blocks blocks, Card card) {
        if (card.advice() != null && card.advice().told().reply() != Advice.Reply.RESTING) {
            var value = card.entry().id() + " " + card.advice().told().cell();
            blocks.row(button(ReframeActions.WRITE, labels.text("coach.button.write"), value));
        }
    }

    /** What stands where an entry was, once it is gone. */
    View gone(Answer answer, Place place) {
        return view(labels.text("entry.title"), Blocks.start().theirs(playbook.answer(answer)), place);
    }

    private View view(String title, Blocks blocks, Place place) {
        return Form.of(CALLBACK).show(blocks.list()).view(title, null, labels.text("form.close"), place.metadata());
    }

    /** A receipt has no room for its correction, so it stands here. */
    private Blocks below(Card card) {
        var blocks = Blocks.start().ours("*" + background.headline(card.diagnosis()) + "*");
        var id = card.entry().id().toString();
        return card.isReceipt()
                ? blocks.row(button(EntryActions.EDIT, labels.text("card.button.not-right"), id))
                : blocks;
    }

    private Blocks whole(Card card) {
        var id = card.entry().id().toString();
        return Blocks.start()
                .addAll(cards.face(card))
                .row(
                        button(EntryActions.EDIT, labels.text("entry.button.edit"), id),
                        asking(button(EntryActions.DELETE, labels.text("entry.button.delete"), id), sure()))
                .line();
    }

    private Question sure() {
        return new Question(
                labels.text("entry.delete.title"),
                labels.text("entry.delete.text"),
                labels.text("entry.button.delete"),
                labels.text("entry.delete.keep"));
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
        var line = Quoted.sentence(playbook.natureName(part.nature()), PART) + ": " + Quoted.sentence(words, PART);
        switch (part.nature()) {
            case APPROACH -> addVerdict(blocks.theirs(line), card, place);
            case SELF_TALK -> blocks.theirs(line + "\n" + answer(part, place));
            case BUSINESS, OFFER, PERSONAL, CONTEXT -> blocks.theirs(line);
        }
    }

    /** The name of the trap, where there is one, and a truer sentence; two thoughts of the same kind get two. */
    private String answer(Part part, int place) {
        var truer = playbook.reframe(part.trap(), part.end() + place);
        return part.trap() == null ? truer : Quoted.sentence(playbook.trapName(part.trap()), PART) + ". " + truer;
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
