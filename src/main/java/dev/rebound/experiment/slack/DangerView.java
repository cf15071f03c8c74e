package dev.rebound.experiment.slack;

import static dev.rebound.slack.Buttons.button;

import com.slack.api.model.view.View;
import dev.rebound.experiment.Plan;
import dev.rebound.people.Member;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.Blocks;
import dev.rebound.slack.Form;

/**
 * The answer to words of danger, in place of the form that they were typed into ({@code P18}). Nothing of the texts is kept: the button
 * for whoever meant something else carries them.
 */
record DangerView(Playbook playbook, PeopleNearby people) {
    static final String MEANT = "experiment.meant";

    /** Listened to by the page for words of danger, which acks it: the link itself does the work. */
    private static final String HELP = "reject.help-line";

    private static final String HELP_URL = "https://findahelpline.com";

    View view(Plan plan, Member writer) {
        var crisis = playbook.crisis();
        var labels = playbook.labels();
        var blocks = Blocks.start();
        crisis.said(people.of(writer)).forEach(blocks::theirs);
        var help = button(HELP, labels.text("danger.button.help"), "help");
        help.setUrl(HELP_URL);
        var texts = plan.today().text() + "\n" + plan.fresh().text();
        var meant = button(MEANT, labels.text("danger.button.meant"), texts);
        return Form.of("experiment.danger")
                .show(blocks.theirs(crisis.question()).row(help, meant).list())
                .view(
                        labels.text("bank.people"),
                        null,
                        labels.text("form.close"),
                        Draft.of(plan).metadata());
    }
}
