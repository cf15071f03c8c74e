package dev.rebound.tally.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.tally.Counted;
import dev.rebound.tally.Key;
import dev.rebound.tally.Pad;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a pad: what was counted, in words, and below it the keys in rows that fit a phone. */
final class PadBlocks {
    static final String KEY = "tally.key.";
    static final String UNDO = "tally.undo";
    static final String DONE = "tally.done";
    static final String NEW = "tally.new";

    private static final List<Key> NOES = List.of(Key.BRUSH_OFF, Key.NO, Key.HUNG_UP, Key.NO_ANSWER);
    private static final List<Key> OTHERS = List.of(Key.GOOD_TALK, Key.YES, Key.HURT);

    private final Playbook playbook;
    private final Labels labels;

    PadBlocks(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
    }

    /** A pad that takes taps. */
    Message open(Pad pad) {
        return drawn(new Counted(pad, Counted.State.OPEN));
    }

    /** A pad after something was pressed on it. */
    Message drawn(Counted counted) {
        return switch (counted.state()) {
            case OPEN -> open(counted.pad(), last(counted.pad()));
            case NOTHING_TO_UNDO -> open(counted.pad(), playbook.answer(Answer.NOTHING_TO_UNDO));
            case DONE -> done(counted.pad());
            case MISSED -> missed(counted.pad());
        };
    }

    /** One sentence of ours. */
    Message sentence(String key) {
        return said(labels.text(key));
    }

    /** One of the playbook's short answers. */
    Message answer(Answer answer) {
        return said(playbook.answer(answer));
    }

    private Message open(Pad pad, String note) {
        var count = count(pad);
        var id = pad.id().toString();
        return new Message(
                count,
                Blocks.start()
                        .ours("*" + count + "*")
                        .small(note)
                        .add(row("noes", keys(NOES, id)))
                        .add(row("others", keys(OTHERS, id)))
                        .add(row(
                                "way",
                                button(UNDO, labels.text("pad.button.undo"), id),
                                button(DONE, labels.text("pad.button.done"), id)))
                        .list());
    }

    private Message done(Pad pad) {
        var id = pad.id().toString();
        var goOn = button(UNDO, labels.text("pad.button.go-on"), id);
        return closed(pad, Blocks.start().row(again(id), goOn));
    }

    private Message missed(Pad pad) {
        return closed(
                pad,
                Blocks.start()
                        .small(labels.text("pad.missed"))
                        .row(again(pad.id().toString())));
    }

    private Message closed(Pad pad, Blocks below) {
        var text = labels.text("pad.closed") + " " + count(pad);
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
        return keys.stream().map(key -> button(KEY + key, name(key), id)).toArray(BlockElement[]::new);
    }

    private String last(Pad pad) {
        return pad.newest()
                .map(tap -> labels.text("pad.last", "what", name(tap.key())))
                .orElseGet(() -> playbook.answer(Answer.PRIVACY));
    }

    private String count(Pad pad) {
        if (pad.dials() == 0) {
            return labels.text("pad.empty");
        }
        var rows = pad.endings().entrySet().stream()
                .map(ending -> labels.counted("pad.count." + ending.getKey(), ending.getValue()))
                .collect(Collectors.joining(", "));
        var dials = labels.counted("pad.dials", pad.dials(), "rows", rows);
        return pad.hurt() == 0 ? dials : dials + " " + labels.counted("pad.hurt", pad.hurt());
    }

    private String name(Key key) {
        return labels.text("pad.button." + key);
    }
}
