package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.menu;

import com.slack.api.model.block.element.BlockElement;
import dev.rebound.coaching.Advice.Reply;
import dev.rebound.coaching.Offer;
import dev.rebound.nudges.Beside;
import dev.rebound.nudges.Manner;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Card;
import dev.rebound.slack.Blocks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the rows of buttons under a card: first what it is unsure of, then what can be done to it. */
final class CardRows {
    private final Playbook playbook;
    private final Labels labels;
    private final ReplyButtons replies;

    CardRows(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
        replies = new ReplyButtons(labels);
    }

    void addTo(Blocks blocks, Card card, Manner manner) {
        var question = manner.fewer() ? List.<BlockElement>of() : questions(card);
        if (!question.isEmpty()) {
            blocks.ours(labels.text("card.ask")).row(question.toArray(BlockElement[]::new));
        }
        addBeside(blocks, manner);
        blocks.row(buttons(card, manner).toArray(BlockElement[]::new));
    }

    /** What goes before all that a card says. */
    static Blocks start(Manner manner) {
        var blocks = Blocks.start();
        manner.beside().stream().filter(Beside::onTop).forEach(beside -> blocks.theirs(beside.text()));
        return blocks;
    }

    /** Breaks, and who to talk to. */
    void addBeside(Blocks blocks, Manner manner) {
        manner.beside().stream()
                .filter(beside -> !beside.inRow() && !beside.onTop())
                .forEach(beside -> add(blocks, beside));
    }

    private static void add(Blocks blocks, Beside beside) {
        if (beside.mentions()) {
            blocks.ours(beside.text());
        } else {
            blocks.toPress(beside.text(), presses(beside));
        }
    }

    /** A row of buttons below and one more in the card's own leave no third. */
    private static boolean isCrowded(Manner manner) {
        return manner.beside().stream().anyMatch(Beside::inRow)
                && manner.beside().stream().anyMatch(beside -> !beside.inRow() && !beside.onTop());
    }

    /** What features put among the buttons of the card itself. */
    private static List<BlockElement> inRow(Manner manner) {
        return manner.beside().stream()
                .filter(Beside::inRow)
                .flatMap(beside -> Arrays.stream(presses(beside)))
                .toList();
    }

    private static BlockElement[] presses(Beside beside) {
        return beside.presses().stream()
                .map(press -> button(press.action(), press.label(), press.value()))
                .toArray(BlockElement[]::new);
    }

    private List<BlockElement> questions(Card card) {
        var id = card.entry().id() + " ";
        var buttons = new ArrayList<BlockElement>();
        card.ask().bucket().forEach(b -> buttons.add(button(CardBlocks.BUCKET + b, playbook.bucketName(b), id + b)));
        if (buttons.isEmpty()) {
            card.ask()
                    .objection()
                    .forEach(o -> buttons.add(button(CardBlocks.OBJECTION + o, playbook.objectionName(o), id + o)));
        }
        return buttons;
    }

    /** Two rows of a phone: what is said about the reframe, and what is done to the entry; what is rarer is behind the dots. */
    private List<BlockElement> buttons(Card card, Manner manner) {
        var id = card.entry().id().toString();
        var reply = reply(card);
        var beside = inRow(manner);
        var buttons = new ArrayList<>(replies.to(card));
        var rare = new LinkedHashMap<String, String>();
        add(reply != Reply.ANOTHER, CardBlocks.NOT_RIGHT, "card.button.not-right", id, buttons, rare);
        if (!card.entry().hurt()) {
            buttons.add(button(CardBlocks.HURT, labels.text("card.button.hurt"), id));
        }
        if (asksWho(card) && mayAsk(card, manner)) {
            add(reply != Reply.ANOTHER, CardBlocks.WHO, "offer.ASK_WHO", id, buttons, rare);
        }
        buttons.addAll(beside);
        add(!isCrowded(manner) && hasRoomForMore(card), CardBlocks.MORE, "card.button.more", id, buttons, rare);
        add(false, CardBlocks.HIDE, "card.button.hide", id, buttons, rare);
        add(false, CardBlocks.UNDO, "card.button.undo", id, buttons, rare);
        buttons.add(menu(CardBlocks.MENU, rare));
        return buttons;
    }

    private void add(
            boolean inSight,
            String action,
            String label,
            String id,
            List<BlockElement> buttons,
            Map<String, String> rare) {
        if (inSight) {
            buttons.add(button(action, labels.text(label), id));
        } else {
            rare.put(id + " " + action, labels.text(label));
        }
    }

    private static boolean hasRoomForMore(Card card) {
        return reply(card) != Reply.ANOTHER && (card.entry().hurt() || !asksWho(card));
    }

    private static Reply reply(Card card) {
        return card.advice() == null ? Reply.NONE : card.advice().told().reply();
    }

    /** Under a card in one line: the whole of it is one tap away. */
    void addToWaiting(Blocks blocks, Card card) {
        var id = card.entry().id().toString();
        blocks.row(
                button(CardBlocks.UNDO, labels.text("card.button.undo"), id),
                button(CardBlocks.SHOW, labels.text("card.button.more"), id));
    }

    /** Under a receipt; whoever corrected it may do so again. */
    void addToReceipt(Blocks blocks, Card card, Manner manner) {
        var id = card.entry().id().toString();
        var buttons = new ArrayList<BlockElement>();
        if (card.entry().corrected()) {
            buttons.add(button(CardBlocks.NOT_RIGHT, labels.text("card.button.not-right"), id));
        }
        buttons.addAll(inRow(manner));
        buttons.add(button(CardBlocks.UNDO, labels.text("card.button.undo"), id));
        buttons.add(button(CardBlocks.MORE, labels.text("card.button.more"), id));
        blocks.row(buttons.toArray(BlockElement[]::new));
    }

    /** On a heavy day nothing is asked but whom to leave alone: a stop is of no use without a name. */
    private static boolean mayAsk(Card card, Manner manner) {
        return !manner.fewer() || card.isStop();
    }

    private static boolean asksWho(Card card) {
        return card.advice() != null && card.advice().offers().contains(Offer.ASK_WHO);
    }
}
