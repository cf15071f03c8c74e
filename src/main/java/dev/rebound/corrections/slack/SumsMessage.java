package dev.rebound.corrections.slack;

import dev.rebound.corrections.Sum;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import java.util.List;

/** Draws the sums as text to copy: labels, and how many people, in steps of five. No total, from which a row could be taken away. */
record SumsMessage(CorrectionListeners.Rooms rooms) {
    Message message() {
        var title = rooms.labels().text("corrections.sums");
        var blocks = Blocks.start().theirs(title);
        add(blocks, "corrections.buckets", rooms.corrections().ofBuckets(rooms.operators()));
        add(blocks, "corrections.objections", rooms.corrections().ofObjections(rooms.operators()));
        blocks.small(rooms.labels().text("corrections.where", "what", rooms.command() + " corrections words"));
        return new Message(title, blocks.list());
    }

    private <L extends Enum<L>> void add(Blocks blocks, String title, List<Sum<L>> sums) {
        blocks.ours("*" + rooms.labels().text(title) + "*");
        if (sums.isEmpty()) {
            blocks.theirs(rooms.labels().text("corrections.none"));
        } else {
            Boxes.of(sums.stream().map(this::line).toList()).addTo(blocks);
        }
    }

    private String line(Sum<?> sum) {
        var change = sum.read() + " → " + sum.made();
        return rooms.labels().text("corrections.row", "what", change, "count", sum.people());
    }
}
