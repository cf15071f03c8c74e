package dev.rebound.bank.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import dev.rebound.people.Member;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;
import dev.rebound.slack.Message;

/**
 * The answer to words of danger, in place of the form that they were typed into ({@code P18}). Nothing of the text is kept: the button
 * for whoever meant something else carries it.
 */
record DangerView(Playbook playbook, PeopleNearby people) {
    static final String MEANT = "bank.meant";

    /** Listened to by the page for words of danger, which acks it: the link itself does the work. */
    private static final String HELP = "reject.help-line";

    private static final String HELP_URL = "https://findahelpline.com";

    /** Slack's limit of 2,000 characters but for the mark. */
    private static final int LONGEST_CARRIED = 1999;

    private static final String CARRIED = "+";
    private static final String NOTHING = "-";

    /** @param draft where the text was going */
    View view(String text, Draft draft, Member writer) {
        return Form.of("bank.danger")
                .show(blocks(text, writer).list())
                .view(labels().text("bank.people"), null, labels().text("form.close"), draft.metadata());
    }

    Message message(String text, Member writer) {
        return new Message(playbook.crisis().title(), blocks(text, writer).list());
    }

    /** What a pressed button carried; empty when it carried nothing. */
    static String carriedBy(String value) {
        return value.startsWith(CARRIED) ? value.substring(CARRIED.length()) : "";
    }

    private Blocks blocks(String text, Member writer) {
        var crisis = playbook.crisis();
        var blocks = Blocks.start();
        crisis.said(people.of(writer)).forEach(blocks::theirs);
        var help = button(HELP, labels().text("danger.button.help"), "help");
        help.setUrl(HELP_URL);
        var carried = text.length() <= LONGEST_CARRIED ? CARRIED + text : NOTHING;
        var meant = button(MEANT, labels().text("danger.button.meant"), carried);
        return blocks.theirs(crisis.question()).row(help, meant);
    }

    private Labels labels() {
        return playbook.labels();
    }
}
