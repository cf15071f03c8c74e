package dev.rebound.corrections.slack;

import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Visit;

/** Draws given words as lines of the corpus, ten a message and fewer of long ones. */
record GivenMessage(CorrectionListeners.Rooms rooms) {
    private static final int MOST = 10;

    /** @param first which is the first one to show, counted from 1 */
    Message from(int first) {
        Visit.keepNothing();
        var before = Math.max(first, 1) - 1;
        var boxes = Boxes.of(
                rooms.giving().given(before, MOST).stream().map(GivenLine::of).toList());
        var title = rooms.labels().text(boxes.shown() == 0 ? "corrections.words.none" : "corrections.words");
        var blocks = Blocks.start().theirs(title);
        boxes.addTo(blocks);
        addRest(blocks, before + boxes.shown());
        return new Message(title, blocks.list());
    }

    private void addRest(Blocks blocks, int seen) {
        var rest = rooms.giving().count() - seen;
        if (rest > 0) {
            var next = rooms.command() + " corrections words " + (seen + 1);
            blocks.small(rooms.labels().counted("corrections.words.rest", rest, "what", next));
        }
    }
}
