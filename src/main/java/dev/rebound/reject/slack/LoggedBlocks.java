package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;

import dev.rebound.logbook.Effort;
import dev.rebound.logbook.Logged;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Source;
import dev.rebound.logbook.Win;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.privacy.Words;
import dev.rebound.reject.EntryWords;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Cut;
import dev.rebound.slack.Message;

/** Draws what was logged besides noes, and what was taken back, whatever it was. */
final class LoggedBlocks {
    static final String UNDO_WIN = "reject.undo-win";

    private static final int QUOTE = 80;

    private final EntryWords words;
    private final Labels labels;

    LoggedBlocks(Playbook playbook) {
        words = new EntryWords(playbook);
        labels = playbook.labels();
    }

    /** A win was written down. */
    Message win(Win win, int today) {
        var text = labels.counted("win.noted", today);
        return new Message(
                text,
                Blocks.start()
                        .theirs(text)
                        .row(button(
                                UNDO_WIN,
                                labels.text("card.button.undo"),
                                win.id().toString()))
                        .list());
    }

    /** A win was taken back by its own button. */
    Message undoneWin() {
        return undone(labels.text("undone.win"), Words.of(""), "");
    }

    /** What was taken back: what it was, and its author's words where there are some. */
    Message undone(Logged logged) {
        if (logged instanceof Rejection entry) {
            return undone(labels.counted("undone.no", entry.times()), entry.text(), what(entry));
        }
        if (logged instanceof Win win) {
            return undone(labels.text("undone.win"), win.text(), "");
        }
        return undone(labels.text("undone." + ((Effort) logged).kind()), Words.of(""), "");
    }

    private String what(Rejection entry) {
        var what = words.what(entry);
        return entry.source() == Source.PAD ? labels.text("undone.pad", "what", what) : what;
    }

    private static Message undone(String said, Words text, String what) {
        var blocks = Blocks.start().theirs(said);
        if (!what.isEmpty()) {
            blocks.small(what);
        }
        if (!text.text().isBlank()) {
            blocks.quote(Cut.onOneLine(text.text(), QUOTE));
        }
        return new Message(said, blocks.list());
    }
}
