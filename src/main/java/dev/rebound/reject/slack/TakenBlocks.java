package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.rebound.nudges.Manner;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Card;
import dev.rebound.reject.Taken;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Message;
import java.util.UUID;

/** Draws whatever a report is answered with. */
final class TakenBlocks {
    static final String SPLIT = "reject.split";
    static final String KEEP_ONE = "reject.keep-one";
    static final String WIN = "reject.win";
    static final String NO = "reject.no";
    static final String NOT_NOW = "reject.not-now";
    static final String OPEN_FORM = "reject.open-form";

    /** Listened to by the bank; behind the id, its value carries what may be kept there. */
    static final String KEEP_PROUD = "bank.keep-proud";

    private static final int LONGEST_KEPT = 1500;

    private final Playbook playbook;
    private final Labels labels;
    private final CardBlocks cards;
    private final String command;

    TakenBlocks(Playbook playbook, String command) {
        this.playbook = playbook;
        this.command = command;
        labels = playbook.labels();
        cards = new CardBlocks(playbook);
    }

    /** @param manner of an entry's card; of no matter to all else */
    Message of(Taken taken, Manner manner) {
        if (taken instanceof Taken.Logged logged) {
            return logged(logged.card(), manner);
        }
        if (taken instanceof Taken.TwoProspects two) {
            return twoProspects(two.held());
        }
        if (taken instanceof Taken.SoundsLikeWin win) {
            return win(win.held());
        }
        if (taken instanceof Taken.OnlySelfTalk selfTalk) {
            return comfort(selfTalk);
        }
        if (taken instanceof Taken.Unclear unclear) {
            return unclear(unclear.held());
        }
        if (taken instanceof Taken.OtherLanguage other) {
            return otherLanguage(other.held());
        }
        return sentence(taken);
    }

    private Message sentence(Taken taken) {
        if (taken instanceof Taken.Refused refused) {
            return refusal(refused.why());
        }
        if (taken instanceof Taken.SmallTalk said) {
            return smallTalk(said.talk());
        }
        if (taken instanceof Taken.Test) {
            return cards.answer(Answer.TEST);
        }
        throw new IllegalArgumentException("Words of danger have pages of their own");
    }

    /** A receipt has no room for questions of its own: what its writer is asked about it stands below. */
    private Message logged(Card card, Manner manner) {
        var drawn = cards.card(card, manner);
        if (!card.isReceipt() || manner.fewer() || card.ask().bucket().isEmpty()) {
            return drawn;
        }
        var id = card.entry().id() + " ";
        var buttons = card.ask().bucket().stream()
                .map(b -> button(CardBlocks.BUCKET + b, playbook.bucketName(b), id + b))
                .toArray(BlockElement[]::new);
        var blocks = Blocks.start().addAll(drawn.blocks()).ours(labels.text("card.ask"));
        return new Message(drawn.text(), blocks.row(buttons).list());
    }

    private Message twoProspects(UUID held) {
        return asked(
                playbook.answer(Answer.TWO_PROSPECTS),
                first(SPLIT, labels.text("card.button.split"), held.toString()),
                button(KEEP_ONE, labels.text("card.button.keep-one"), held.toString()),
                notNow(held));
    }

    private Message win(UUID held) {
        return asked(
                playbook.answer(Answer.WIN),
                first(WIN, labels.text("card.button.log-win"), held.toString()),
                button(NO, labels.text("card.button.log-no"), held.toString()),
                notNow(held));
    }

    private Message unclear(UUID held) {
        return asked(
                playbook.answer(Answer.UNCLEAR, "command", command),
                button(NO, labels.text("card.button.log-no"), held.toString()),
                notNow(held));
    }

    private Message otherLanguage(UUID held) {
        return asked(
                playbook.answer(Answer.OTHER_LANGUAGE),
                first(OPEN_FORM, labels.text("card.button.open-form"), held.toString()),
                notNow(held));
    }

    private ButtonElement notNow(UUID held) {
        return button(NOT_NOW, labels.text("card.button.not-now"), held.toString());
    }

    private static Message asked(String question, BlockElement... buttons) {
        return new Message(
                question, Blocks.start().theirs(question).row(buttons).list());
    }

    private Message comfort(Taken.OnlySelfTalk selfTalk) {
        var text = selfTalk.comfort().text();
        var held = selfTalk.held().toString();
        var wasNo = button(NO, labels.text("card.button.was-no"), held);
        var blocks = Blocks.start().theirs(text).small(playbook.answer(Answer.SELF_TALK_ONLY));
        if (selfTalk.comfort().proud()) {
            blocks.row(button(KEEP_PROUD, labels.text("card.button.keep"), held + " " + kept(selfTalk.said())), wasNo);
        } else {
            blocks.row(wasNo);
        }
        return new Message(text, blocks.list());
    }

    private static String kept(String said) {
        return Cut.onOneLine(said, LONGEST_KEPT);
    }

    private Message smallTalk(Taken.Talk talk) {
        return switch (talk) {
            case HELLO -> cards.answer(Answer.HELLO);
            case THANKS -> cards.answer(Answer.THANKS);
            case QUESTION -> cards.answer(Answer.QUESTION);
        };
    }

    /** Why somebody may not report here. */
    Message refusal(Taken.Refusal why) {
        return switch (why) {
            case EMPTY -> cards.answer(Answer.EMPTY, "command", command);
            case TOO_LONG -> cards.answer(Answer.TOO_LONG);
            case GUEST -> cards.answer(Answer.GUEST);
            case OTHER_COMPANY -> cards.answer(Answer.OTHER_COMPANY);
        };
    }
}
