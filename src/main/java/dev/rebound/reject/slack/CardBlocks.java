package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.LayoutBlock;
import dev.rebound.coaching.Advice;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Care;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import dev.rebound.reject.Card;
import dev.rebound.reject.EntryActions;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Message;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws a card, or the one line of a receipt. */
final class CardBlocks {
    static final String NOT_RIGHT = EntryActions.EDIT;
    static final String MORE = EntryActions.OPEN;
    static final String HURT = "reject.hurt";
    static final String HIDE = "reject.hide";
    static final String SHOW = "reject.show";
    static final String UNDO = EntryActions.DELETE;
    static final String WHO = "reject.who";
    static final String BUCKET = "reject.bucket.";
    static final String OBJECTION = "reject.objection.";

    private static final int QUOTE = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Playbook playbook;
    private final Labels labels;
    private final CardRows rows;

    CardBlocks(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
        rows = new CardRows(playbook);
    }

    /** The card with its buttons. */
    Message card(Card card) {
        return card.isReceipt() ? receipt(card) : full(card, true);
    }

    /** The card of a sample, below the sample's text: no buttons, for there is nothing behind it. */
    Message sample(Card card, String text) {
        var message = full(card, false);
        return new Message(
                message.text(),
                Blocks.start().theirs(text).addAll(message.blocks()).list());
    }

    private Message receipt(Card card) {
        var line = card.entry().times() > 1
                ? playbook.batchReceipt(card.entry().times(), card.diagnosis().objection(), card.noesToday())
                : playbook.receipt(card.diagnosis(), card.noesToday());
        var id = card.entry().id().toString();
        var blocks = Blocks.start().ours(line);
        addBefore(blocks, card);
        blocks.row(
                button(UNDO, labels.text("card.button.undo"), id), button(MORE, labels.text("card.button.more"), id));
        return new Message(line, blocks.list());
    }

    private Message full(Card card, boolean withButtons) {
        var blocks = Blocks.start().addAll(face(card));
        if (withButtons) {
            rows.addTo(blocks, card);
        }
        addFootnote(blocks, card, withButtons);
        return new Message(labels.text("card.sounds") + " " + playbook.headline(card.diagnosis()), blocks.list());
    }

    /** What a card says, without anything to press. */
    List<LayoutBlock> face(Card card) {
        var headline = playbook.headline(card.diagnosis());
        var blocks = Blocks.start().headline(labels.text("card.sounds"), headline, quote(card));
        addCount(blocks, card);
        addWarning(blocks, card);
        addBefore(blocks, card);
        if (card.advice() != null) {
            blocks.theirs(coaching(card.advice()));
        }
        addStop(blocks, card);
        return blocks.list();
    }

    private static String quote(Card card) {
        var because = card.entry().because().text();
        return because.isBlank() ? "" : Cut.onOneLine(because, QUOTE);
    }

    /** Who can open it stands under the first card of a day, and always on Home: a card has to fit one screen. */
    private void addFootnote(Blocks blocks, Card card, boolean withButtons) {
        if (!withButtons) {
            blocks.small(playbook.answer(Answer.DEMO));
        } else if (card.isFirstOfTheDay()) {
            blocks.small(playbook.answer(Answer.PRIVACY));
        }
    }

    private void addCount(Blocks blocks, Card card) {
        if (!card.diagnosis().sentences().isEmpty()) {
            blocks.small(playbook.count(card.diagnosis().sentences()));
        }
    }

    private void addWarning(Blocks blocks, Card card) {
        if (card.askedToStop() != null) {
            var day = DAY.format(card.askedToStop());
            blocks.ours(labels.text("card.asked-to-stop", "day", day));
        }
    }

    /** Opt-out beats call-back; the note is for the rep's own system ({@code P31}). */
    private void addStop(Blocks blocks, Card card) {
        if (card.diagnosis().doNotContact()) {
            var day = DAY.format(card.day());
            var note = playbook.care(Care.DO_NOT_CONTACT_NOTE).get(0);
            blocks.small(labels.text("card.stop"))
                    .toCopy(note.filled(Map.of("day", day)).text());
        }
    }

    private void addBefore(Blocks blocks, Card card) {
        if (card.before() != null && !card.before().text().text().isBlank()) {
            blocks.small(labels.text("card.seen-before") + " \""
                    + Cut.onOneLine(card.before().text().text(), QUOTE) + "\"");
        }
    }

    /** Plain text, for a fact in it may quote the rep. */
    private String coaching(Advice advice) {
        var lines = new ArrayList<String>();
        var opening = advice.reframe().text();
        lines.add(
                advice.acknowledgement() == null
                        ? opening
                        : advice.acknowledgement().text() + " " + opening);
        lines.add(labels.text("card.next-time") + ": \"" + advice.line().text() + "\"");
        lines.add(labels.text("card.step", "step", advice.step().text()));
        return String.join("\n", lines);
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

    /** The newest entry was taken back; which one it was, stands in its own words. */
    Message undone(Words text) {
        var said = playbook.answer(Answer.UNDONE);
        var blocks = Blocks.start().theirs(said);
        if (!text.text().isBlank()) {
            blocks.quote(Cut.onOneLine(text.text(), QUOTE));
        }
        return new Message(said, blocks.list());
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
