package dev.rebound.reject.slack;

import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.DangerPage;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;

/**
 * The answer to words of real danger, and the way back when they were read wrong. Nothing of the text is kept: where the answer goes
 * straight back to its writer, the button carries it; where it would have to wait in the outbox, the form opens empty.
 */
final class DangerBlocks {
    static final String MEANT = "reject.meant";
    static final String PEOPLE = "reject.show-people";
    static final String FORM = "reject.meant-form";

    private final Playbook playbook;
    private final Labels labels;
    private final PeopleNearby people;

    DangerBlocks(Playbook playbook, PeopleNearby people) {
        this.playbook = playbook;
        this.people = people;
        labels = playbook.labels();
    }

    /** @param text what the button carries back, or nothing */
    Message page(Member writer, String text) {
        var paragraphs = playbook.crisis().page(people.of(writer));
        return DangerPage.sure(paragraphs, labels.text("danger.button.help"), back("danger.button.meant", text))
                .message();
    }

    /** Where it is not sure: one gentle question, with the people beside it. */
    Message question(Member writer, String text) {
        var show = new DangerPage.Tap(PEOPLE, labels.text("danger.button.people"), "people");
        return DangerPage.unsure(playbook.crisis().asked(people.of(writer)), show, back("danger.button.work", text))
                .message();
    }

    private DangerPage.Tap back(String label, String text) {
        return new DangerPage.Tap(MEANT, labels.text(label), DangerPage.carrying(text));
    }

    /** The form whose text is taken at its writer's word; the people to turn to stay in sight. */
    View form(String text, Origin origin) {
        return Form.of(FORM)
                .show(Blocks.start().theirs(playbook.answer(Answer.READ_WRONG)).list())
                .area(ReportForm.TEXT, labels.text("form.text"), labels.text("form.text.example"), text)
                .show(Blocks.start().small(labels.text("home.people")).list())
                .view(
                        labels.text("form.report"),
                        labels.text("form.send"),
                        labels.text("card.button.cancel"),
                        origin.metadata());
    }

    /** An answer under which the people to turn to stand. */
    Message withPeople(Message answer) {
        var blocks = Blocks.start().addAll(answer.blocks()).small(labels.text("home.people"));
        return new Message(answer.text(), blocks.list());
    }
}
