package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import dev.rebound.coaching.Comfort;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.reject.Taken;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import java.util.UUID;

/** Draws whatever a report is answered with. */
final class TakenBlocks {
    static final String SPLIT = "reject.split";
    static final String KEEP_ONE = "reject.keep-one";
    static final String WIN = "reject.win";
    static final String NO = "reject.no";

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

    Message of(Taken taken) {
        if (taken instanceof Taken.Logged logged) {
            return cards.card(logged.card());
        }
        if (taken instanceof Taken.TwoProspects two) {
            return twoProspects(two.held());
        }
        if (taken instanceof Taken.SoundsLikeWin win) {
            return win(win.held());
        }
        if (taken instanceof Taken.OnlySelfTalk selfTalk) {
            return comfort(selfTalk.comfort());
        }
        if (taken instanceof Taken.Unclear unclear) {
            return unclear(unclear.held());
        }
        if (taken instanceof Taken.Refused refused) {
            return refusal(refused.why());
        }
        return danger();
    }

    private Message twoProspects(UUID held) {
        return asked(
                playbook.answer(Answer.TWO_PROSPECTS),
                Blocks.start()
                        .row(
                                first(SPLIT, labels.text("card.button.split"), held.toString()),
                                button(KEEP_ONE, labels.text("card.button.keep-one"), held.toString())));
    }

    private Message win(UUID held) {
        return asked(
                playbook.answer(Answer.WIN),
                Blocks.start()
                        .row(
                                first(WIN, labels.text("card.button.log-win"), held.toString()),
                                button(NO, labels.text("card.button.log-no"), held.toString())));
    }

    private Message unclear(UUID held) {
        return asked(
                playbook.answer(Answer.UNCLEAR, "command", command),
                Blocks.start().row(button(NO, labels.text("card.button.log-no"), held.toString())));
    }

    private static Message asked(String question, Blocks buttons) {
        return new Message(
                question, Blocks.start().theirs(question).addAll(buttons.list()).list());
    }

    private Message comfort(Comfort comfort) {
        var text = comfort.acknowledgement().text() + " " + comfort.reframe().text();
        return new Message(
                text,
                Blocks.start()
                        .theirs(text)
                        .small(playbook.answer(Answer.SELF_TALK_ONLY))
                        .list());
    }

    private Message danger() {
        var crisis = playbook.crisis();
        var blocks = Blocks.start().theirs(crisis.title());
        crisis.paragraphs().forEach(blocks::theirs);
        return new Message(crisis.title(), blocks.list());
    }

    private Message refusal(Taken.Refusal why) {
        return switch (why) {
            case EMPTY -> cards.answer(Answer.EMPTY, "command", command);
            case TOO_LONG -> cards.answer(Answer.TOO_LONG);
            case GUEST -> cards.answer(Answer.GUEST);
            case OTHER_COMPANY -> cards.answer(Answer.OTHER_COMPANY);
        };
    }
}
