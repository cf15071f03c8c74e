package dev.rebound.reject.slack;

import dev.rebound.logbook.Source;
import dev.rebound.playbook.Answer;
import dev.rebound.reject.Said;
import dev.rebound.slack.Message;
import dev.rebound.slack.Pages;

/** Answers what was typed, be it after the command or into a direct message. */
final class Typed {
    private final String command;
    private final Desk desk;
    private final Faces faces;
    private final Pages pages;

    Typed(String command, Desk desk, Faces faces, Pages pages) {
        this.command = command;
        this.desk = desk;
        this.faces = faces;
        this.pages = pages;
    }

    /** What {@code /reject} is called here. */
    String command() {
        return command;
    }

    Message answer(Said said, String user, Source source) {
        return faces.reception().refusal(user).orElseGet(() -> welcome(said, user, source));
    }

    private Message welcome(Said said, String user, Source source) {
        if (said instanceof Said.Report report) {
            return faces.reception().take(user, source, report.text());
        }
        if (said instanceof Said.Batch batch) {
            return faces.reception().takeBatch(user, batch.text(), batch.times());
        }
        if (said instanceof Said.Undo) {
            return undone(user);
        }
        return said instanceof Said.Demo
                ? faces.sample().message()
                : faces.cards().answer(sentence(said), "command", command);
    }

    private static Answer sentence(Said said) {
        if (said instanceof Said.TooMany) {
            return Answer.TOO_MANY;
        }
        return said instanceof Said.Help ? Answer.HELP_REJECT : Answer.EMPTY;
    }

    private Message undone(String user) {
        var undone = desk.takeBack().newest(desk.meet(user).user());
        pages.refresh(user);
        return undone.map(faces.logged()::undone).orElseGet(() -> faces.cards().answer(Answer.NOTHING_TO_UNDO));
    }
}
