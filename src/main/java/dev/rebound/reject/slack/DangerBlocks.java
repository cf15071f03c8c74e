package dev.rebound.reject.slack;

import static dev.rebound.slack.Buttons.button;
import static dev.rebound.slack.Buttons.first;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Answer;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;
import java.util.List;

/**
 * The answer to words of real danger, and the way back when they were read wrong. Nothing of the text is kept: where the answer goes
 * straight back to its writer, the button carries it; where it would have to wait in the outbox, the form opens empty.
 */
final class DangerBlocks {
    static final String MEANT = "reject.meant";
    static final String HELP = "reject.help-line";
    static final String PEOPLE = "reject.show-people";
    static final String FORM = "reject.meant-form";

    /** The longest text that a button carries: Slack's 2,000 characters but for the mark before it. */
    static final int LONGEST_CARRIED = 1999;

    private static final String CARRIED = "+";
    private static final String NOTHING = "-";
    private static final String HELP_URL = "https://findahelpline.com";

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
        var crisis = playbook.crisis();
        var blocks = paragraphs(crisis.said(people.of(writer)));
        blocks.theirs(crisis.question()).row(help(), meant(labels.text("danger.button.meant"), text));
        return new Message(crisis.title(), blocks.list());
    }

    /** Where it is not sure: one gentle question, with the people beside it. */
    Message question(Member writer, String text) {
        var crisis = playbook.crisis();
        var blocks = paragraphs(crisis.asked(people.of(writer)));
        blocks.row(
                first(PEOPLE, labels.text("danger.button.people"), "people"),
                meant(labels.text("danger.button.work"), text));
        return new Message(crisis.gentleQuestion(), blocks.list());
    }

    private static Blocks paragraphs(List<String> paragraphs) {
        var blocks = Blocks.start();
        paragraphs.forEach(blocks::theirs);
        return blocks;
    }

    private ButtonElement help() {
        var button = button(HELP, labels.text("danger.button.help"), "help");
        button.setUrl(HELP_URL);
        return button;
    }

    private static ButtonElement meant(String label, String text) {
        var isCarried = !text.isBlank() && text.length() <= LONGEST_CARRIED;
        return button(MEANT, label, isCarried ? CARRIED + text : NOTHING);
    }

    /** What a pressed button carried; empty when it carried nothing. */
    static String carriedBy(String value) {
        return value.startsWith(CARRIED) ? value.substring(CARRIED.length()) : "";
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
