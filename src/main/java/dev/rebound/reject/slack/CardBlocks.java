package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.LayoutBlock;
import dev.rebound.nudges.Manner;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Card;
import dev.rebound.reject.EntryActions;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import java.util.List;

/** Draws a card, or the one line of a receipt. */
final class CardBlocks {
    static final String NOT_RIGHT = EntryActions.EDIT;
    static final String MORE = EntryActions.OPEN;
    static final String HURT = "reject.hurt";
    static final String HIDE = "reject.hide";
    static final String SHOW = "reject.show";
    static final String UNDO = EntryActions.DELETE;
    static final String WHO = "reject.who";
    static final String MENU = "reject.menu";
    static final String BUCKET = "reject.bucket.";
    static final String OBJECTION = "reject.objection.";

    private static final int QUOTE = 80;

    private final Playbook playbook;
    private final Labels labels;
    private final CardRows rows;
    private final CardFace face;

    CardBlocks(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
        rows = new CardRows(playbook);
        face = new CardFace(playbook);
    }

    /** The card with its buttons and what stands beside it, or its one line. */
    Message card(Card card, Manner manner) {
        if (card.isReceipt()) {
            return receipt(card, manner);
        }
        return manner.oneLine() ? waiting(card, manner) : full(card, manner, true);
    }

    /** A card that waits behind one tap while it goes well. */
    private Message waiting(Card card, Manner manner) {
        var line = titleAndCount(card);
        var blocks = CardRows.start(manner).ours(line);
        rows.addBeside(blocks, manner);
        rows.addToWaiting(blocks, card);
        return new Message(line, blocks.list());
    }

    /** The card of a sample, below the sample's text: no buttons, for there is nothing behind it. */
    Message sample(Card card, String text) {
        var message = full(card, Manner.plain(), false);
        return new Message(
                message.text(),
                Blocks.start().theirs(text).addAll(message.blocks()).list());
    }

    private Message receipt(Card card, Manner manner) {
        var line = line(card);
        var blocks = CardRows.start(manner).ours(line);
        face.addToReceipt(blocks, card);
        rows.addBeside(blocks, manner);
        rows.addToReceipt(blocks, card, manner);
        return new Message(line, blocks.list());
    }

    private String line(Card card) {
        var entry = card.entry();
        if (entry.times() > 1) {
            return playbook.batchReceipt(entry.times(), card.diagnosis().objection(), card.noesToday());
        }
        return entry.corrected() ? titleAndCount(card) : playbook.receipt(card.diagnosis(), card.noesToday());
    }

    private String titleAndCount(Card card) {
        return face.title(card) + ". " + labels.counted("receipt.today", card.noesToday());
    }

    /** All that it says, without anything to press. */
    List<LayoutBlock> face(Card card) {
        return face.whole(card);
    }

    private Message full(Card card, Manner manner, boolean withButtons) {
        var blocks = CardRows.start(manner).addAll(face.of(card, manner));
        if (withButtons) {
            rows.addTo(blocks, card, manner);
        }
        addFootnote(blocks, card, withButtons);
        return new Message(face.title(card), blocks.list());
    }

    /** Who can open it stands under the first card of a day, and always on Home: a card has to fit one screen. */
    private void addFootnote(Blocks blocks, Card card, boolean withButtons) {
        if (!withButtons) {
            blocks.small(playbook.answer(Answer.DEMO));
        } else if (card.isFirstOfTheDay()) {
            blocks.small(playbook.answer(Answer.PRIVACY));
        }
    }

    /** What stands where a card was taken off the screen. */
    Message hidden(String id) {
        var text = playbook.answer(Answer.HIDDEN);
        return new Message(
                text,
                Blocks.start()
                        .small(text)
                        .row(button(SHOW, labels.text("card.button.show"), id))
                        .list());
    }

    /** One sentence, for a form's field. */
    String plain(Answer answer) {
        return playbook.answer(answer);
    }

    /** One of the short answers. */
    Message answer(Answer answer, Object... values) {
        var text = playbook.answer(answer, values);
        return new Message(text, Blocks.start().theirs(text).list());
    }
}
