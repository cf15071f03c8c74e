package dev.rebound.tally.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.rebound.nudges.Beside;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Care;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.tally.Counted;
import dev.rebound.tally.Key;
import dev.rebound.tally.Pad;
import dev.rebound.tally.PadWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Draws a pad: what was counted, in words, and below it the keys in rows that fit a phone. */
final class PadBlocks {
    static final String KEY = "tally.key.";
    static final String UNDO = "tally.undo";
    static final String DONE = "tally.done";
    static final String NEW = "tally.new";

    private static final String BETWEEN = " ";

    private static final List<Key> NOES = List.of(Key.BRUSH_OFF, Key.NO, Key.HUNG_UP);
    private static final List<Key> OTHERS = List.of(Key.NO_ANSWER, Key.GOOD_TALK, Key.YES);

    private final Playbook playbook;
    private final Labels labels;
    private final PadWords words;

    PadBlocks(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
        words = new PadWords(labels);
    }

    /** A pad that takes taps. */
    Message open(Pad pad, List<Beside> beside) {
        return drawn(new Counted(pad, Counted.State.OPEN), beside);
    }

    /**
     * A pad after something was pressed on it.
     *
     * @param beside what the last tap is answered with, on a pad that takes taps
     */
    Message drawn(Counted counted, List<Beside> beside) {
        return switch (counted.state()) {
            case OPEN -> open(counted.pad(), last(counted.pad()), beside);
            case NOTHING_TO_UNDO -> open(counted.pad(), playbook.answer(Answer.NOTHING_TO_UNDO), beside);
            case DONE -> done(counted.pad());
            case MISSED -> missed(counted.pad());
        };
    }

    /** What is left where a pad stood that takes its taps in a newer message. */
    Message moved() {
        return said(labels.text("pad.moved"));
    }

    /** A pad that another one took the place of. */
    Message settled(Pad pad) {
        return closed(pad, Blocks.start().small(labels.text("pad.settled")));
    }

    /** Which message somebody pressed on; nothing on those from before messages had names. */
    static Optional<UUID> pressed(String value) {
        var words = value.split(BETWEEN);
        return words.length < 2 ? Optional.empty() : Optional.of(UUID.fromString(words[1]));
    }

    /** One sentence of ours. */
    Message sentence(String key) {
        return said(labels.text(key));
    }

    /** One of the playbook's short answers. */
    Message answer(Answer answer) {
        return said(playbook.answer(answer));
    }

    private Message open(Pad pad, String note, List<Beside> beside) {
        var count = words.count(pad);
        var id = value(pad);
        var said = Blocks.start().ours("*" + count + "*").addAll(kind(pad));
        beside.forEach(one -> said.toPress(one.text(), presses(one)));
        return new Message(
                count,
                said.small(note)
                        .add(row("noes", keys(NOES, id)))
                        .add(row("others", keys(OTHERS, id)))
                        .add(row(
                                "way",
                                button(KEY + Key.HURT, words.name(Key.HURT), id),
                                button(UNDO, labels.text("pad.button.undo"), id),
                                button(DONE, labels.text("pad.button.done"), id)))
                        .list());
    }

    private static BlockElement[] presses(Beside beside) {
        return beside.presses().stream()
                .map(press -> button(press.action(), press.label(), press.value()))
                .toArray(BlockElement[]::new);
    }

    private static String value(Pad pad) {
        return pad.message() == null ? pad.id().toString() : pad.id() + BETWEEN + pad.message();
    }

    /** Right after the tap that says so, and not at the next one. */
    private List<LayoutBlock> kind(Pad pad) {
        var sentences = playbook.care(Care.HURT);
        return pad.newest().filter(tap -> tap.key() == Key.HURT).stream()
                .flatMap(
                        tap -> Blocks.start()
                                .ours(sentences
                                        .get(pad.hurt() % sentences.size())
                                        .text())
                                .list()
                                .stream())
                .toList();
    }

    private Message done(Pad pad) {
        var id = value(pad);
        var goOn = button(UNDO, labels.text("pad.button.go-on"), id);
        return closed(pad, Blocks.start().row(again(id), goOn));
    }

    private Message missed(Pad pad) {
        return closed(pad, Blocks.start().small(labels.text("pad.missed")).row(again(value(pad))));
    }

    private Message closed(Pad pad, Blocks below) {
        var text = labels.text("pad.closed") + " " + words.count(pad);
        return new Message(
                text, Blocks.start().ours("*" + text + "*").addAll(below.list()).list());
    }

    private static Message said(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }

    private BlockElement again(String id) {
        return button(NEW, labels.text("pad.button.new"), id);
    }

    /** Rows keep their ids when the pad is redrawn: a tap is on its way while the redraw is. */
    private static ActionsBlock row(String id, BlockElement... elements) {
        return ActionsBlock.builder()
                .blockId("tally." + id)
                .elements(Arrays.asList(elements))
                .build();
    }

    private BlockElement[] keys(List<Key> keys, String id) {
        return keys.stream().map(key -> button(KEY + key, words.name(key), id)).toArray(BlockElement[]::new);
    }

    private String last(Pad pad) {
        return pad.newest()
                .map(tap -> labels.text("pad.last", "what", words.name(tap.key())))
                .orElseGet(() -> playbook.answer(Answer.PRIVACY));
    }
}
