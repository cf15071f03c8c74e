package dev.rebound.talk.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import dev.rebound.people.Member;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Message;
import dev.rebound.talk.Answer;
import dev.rebound.talk.Instead;
import dev.rebound.talk.Reply;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** What asker and peers read. Of the two nothing stands in it but, once they met, Slack's own mention. */
final class TalkMessages {
    static final String ACCEPT = "talk.accept";
    static final String NOT_NOW = "talk.not-now";
    static final String BACK = "talk.back";
    static final String FILE = "talk.file";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Playbook playbook;
    private final Labels labels;
    private final String command;

    /** @param command what {@code /rebound} is called here */
    TalkMessages(Playbook playbook, String command) {
        this.playbook = playbook;
        this.command = command;
        labels = playbook.labels();
    }

    /** What a peer gets. */
    Message ask(UUID talk) {
        var text = labels.text("talk.asks");
        return new Message(
                text,
                Blocks.start()
                        .theirs(text)
                        .row(
                                first(ACCEPT, labels.text("talk.button.accept"), talk.toString()),
                                button(NOT_NOW, labels.text("talk.button.not-now"), talk.toString()))
                        .small(labels.text("talk.why"))
                        .list());
    }

    /** What the asker reads at once. */
    Message answer(Answer answer, Member asker, Instant now) {
        if (answer instanceof Answer.Open open) {
            var text = labels.text(open.fresh() ? "talk.open" : "talk.still");
            var back = button(
                    BACK, labels.text("talk.button.back"), open.talk().id().toString());
            return new Message(text, Blocks.start().theirs(text).row(back).list());
        }
        if (answer instanceof Answer.Nobody nobody) {
            return instead("talk.nobody-now", nobody.instead(), asker, now);
        }
        return said("talk.refused." + ((Answer.Refused) answer).reason());
    }

    /** What the asker reads when the time is over. */
    Message nobody(Instead instead, Member asker, Instant now) {
        return instead("talk.nobody", instead, asker, now);
    }

    private Message instead(String key, Instead instead, Member asker, Instant now) {
        var text = labels.text(key);
        var blocks = Blocks.start().theirs(text);
        if (!instead.moments().isEmpty()) {
            blocks.theirs(labels.text("talk.moments") + "\n" + lines(instead.moments(), asker, now));
            blocks.row(button(FILE, labels.text("talk.button.file"), value(instead.moments())));
        }
        instead.mentor().ifPresent(mentor -> blocks.ours(labels.text("talk.mentor", "what", mention(mentor))));
        return new Message(
                text, blocks.small(labels.text("talk.people", "what", command)).list());
    }

    private String lines(List<Instant> moments, Member asker, Instant now) {
        var today = asker.today(now);
        return moments.stream()
                .map(at -> at.atZone(asker.zone()))
                .map(at -> "• " + playbook.day(at.toLocalDate(), today) + ", " + HOUR.format(at))
                .collect(Collectors.joining("\n"));
    }

    private static String value(List<Instant> moments) {
        return moments.stream().map(at -> Long.toString(at.getEpochSecond())).collect(Collectors.joining(" "));
    }

    /** What the asker reads once somebody said yes. */
    Message met(String peer) {
        return mentioning("talk.met.asker", peer);
    }

    /** What becomes of a press of a peer. */
    Message accepted(Reply reply) {
        return reply.with() == null ? said("talk.reply." + reply.kind()) : mentioning("talk.met.peer", reply.with());
    }

    /** What becomes of the asker's taking it back. */
    Message takenBack(Reply reply) {
        return reply.with() == null ? said("talk.reply." + reply.kind()) : mentioning("talk.met.asker", reply.with());
    }

    /** A sentence of ours; {@code {what}} in it is the command. */
    Message said(String key) {
        return sentence(labels.text(key, "what", command));
    }

    Message sentence(String text) {
        return new Message(text, Blocks.start().theirs(text).list());
    }

    /** The same message with the note that nothing of what was typed went out. */
    Message withNote(Message message) {
        var blocks = Blocks.start().addAll(message.blocks()).small(labels.text("talk.typed"));
        return new Message(message.text(), blocks.list());
    }

    private Message mentioning(String key, String user) {
        var text = labels.text(key, "what", mention(user));
        return new Message(text, Blocks.start().ours(text).list());
    }

    private static String mention(String user) {
        return "<@" + user + ">";
    }
}
