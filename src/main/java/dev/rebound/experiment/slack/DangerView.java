package dev.rebound.experiment.slack;

import com.slack.api.model.view.View;
import dev.rebound.experiment.Plan;
import dev.rebound.people.Member;
import dev.rebound.people.PeopleNearby;
import dev.rebound.playbook.Playbook;
import dev.rebound.slack.DangerPage;

/** The answer to words of danger, in place of the form that they were typed into; its way back carries both texts ({@code P18}). */
record DangerView(Playbook playbook, PeopleNearby people) {
    static final String MEANT = "experiment.meant";

    View view(Plan plan, Member writer) {
        var labels = playbook.labels();
        var texts = plan.today().text() + "\n" + plan.fresh().text();
        var back = new DangerPage.Tap(MEANT, labels.text("danger.button.meant"), texts);
        return DangerPage.sure(playbook.crisis().page(people.of(writer)), labels.text("danger.button.help"), back)
                .view(
                        labels.text("danger.title"),
                        labels.text("form.close"),
                        Draft.of(plan).metadata());
    }
}
