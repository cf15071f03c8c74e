package dev.rebound.win.slack;

import static dev.rebound.slack.Buttons.asking;
import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import dev.rebound.logbook.Win;
import dev.rebound.people.Member;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.When;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Buttons;
import dev.rebound.slack.Form;
import dev.rebound.slack.Place;
import java.time.Instant;

/** One win: when it was, and in whose own words. */
final class WinView {
    static final String DELETE = "win.delete";

    private final Playbook playbook;
    private final Labels labels;
    private final When when;

    WinView(Playbook playbook) {
        this.playbook = playbook;
        labels = playbook.labels();
        when = new When(playbook);
    }

    View of(Win win, Member member, Instant now) {
        var id = win.id().toString();
        var blocks = Blocks.start()
                .small(when.of(win.at(), member.zone(), now))
                .quote(win.text().text())
                .row(asking(button(DELETE, labels.text("entry.button.delete"), id), sure()));
        return view(blocks, id);
    }

    /** What stands where it was, once it is gone. */
    View gone(Answer answer) {
        return view(Blocks.start().theirs(playbook.answer(answer)), "gone");
    }

    private Buttons.Question sure() {
        return new Buttons.Question(
                labels.text("win.delete.title"),
                labels.text("entry.delete.text"),
                labels.text("entry.button.delete"),
                labels.text("entry.delete.keep"));
    }

    private View view(Blocks blocks, String id) {
        return Form.of("win.view")
                .show(blocks.list())
                .view(labels.text("win.row"), null, labels.text("form.close"), new Place(id, null).metadata());
    }
}
