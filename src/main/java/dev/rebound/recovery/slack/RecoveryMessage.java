package dev.rebound.recovery.slack;

import dev.rebound.playbook.Labels;
import dev.rebound.recovery.Kind;
import dev.rebound.recovery.Recovery;
import dev.rebound.recovery.Turn;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.slack.Mrkdwn;

/** How a story or a lesson looks in a channel; what people wrote stands where Slack reads no markup. */
record RecoveryMessage(Labels labels) {
    /** @param author stands at it where it is named, else nowhere */
    Message of(Kind kind, String words, boolean named, String author) {
        var head = labels.text("recovery.head." + kind);
        var from = named ? labels.text("recovery.from", "who", "<@" + author + ">") : labels.text("recovery.unnamed");
        var blocks = Blocks.start().ours("*" + head + "*").quote(words);
        return new Message(
                head + ": \"" + Mrkdwn.escaped(words) + "\"\n" + from,
                (named ? blocks.ours(from) : blocks.small(from)).list());
    }

    Message of(Recovery recovery) {
        return of(recovery.kind(), recovery.words().text(), recovery.named(), recovery.author());
    }

    /** To its author alone. */
    Message back(Recovery recovery, Turn.Reason reason) {
        var text = labels.text("recovery.given-back." + reason);
        return new Message(
                text, Blocks.start().theirs(text).quote(recovery.words().text()).list());
    }
}
